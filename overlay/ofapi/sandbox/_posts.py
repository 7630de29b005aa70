"""Posts and their comments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import _uploads
from ._answers import Answer
from ._call import SUCCESS, Call, Handler
from ._messages import check_words
from ._pages import paged
from ._store import Record
from ._team import Team

KIND = "posts"
COMMENTS = "comments"


def new_post(team: Team, account: Record, number: int, given: Mapping[str, Any], at: str) -> Record:
    media = list(given.get("mediaFiles") or ())
    record: Record = {
        "id": number,
        "author": {**account["onlyfans_user_data"], "_view": "s"},
        "text": given["text"],
        "rawText": given["text"],
        "postedAt": at,
        "postedAtPrecise": at,
        "price": given.get("price"),
        "media": [{"id": each, "type": "photo", "canView": True} for each in media],
        "mediaCount": len(media),
        "isMediaReady": True,
        "isOpened": True,
        "isPinned": False,
        "isArchived": False,
        "canComment": True,
        "canDelete": True,
        "canEdit": True,
        "canToggleFavorite": True,
        "canViewMedia": True,
        "isMarkdownDisabled": False,
        "responseType": "post",
        "tipsAmount": "$0",
        "favoritesCount": 0,
        "commentsCount": 0,
    }
    return team.store.put(KIND, account["id"], number, record)


def found(call: Call) -> Record:
    return call.found(KIND, call.path["post_id"], "Post")


def _list(call: Call) -> Answer:
    query, pinned = str(call.query.get("query") or "").lower(), call.query.get("pinned")
    rows = [
        post
        for post in call.store.all(KIND, call.account)
        if query in post["text"].lower()
        and not post["isArchived"]
        and (pinned is None or pinned == post["isPinned"])
        and post["postedAt"] >= str(call.query.get("minimumPublishDate") or "")
    ]
    rows.sort(key=lambda post: str(post["postedAt"]), reverse=call.query.get("order") != "asc")
    answer = paged(call, rows)
    answer.data["counters"] = _counters(call)
    return answer


def _counters(call: Call) -> dict[str, Any]:
    posts = call.store.all(KIND, call.account)
    archived = sum(post["isArchived"] for post in posts)
    example = call.operation.data.get("counters", {})
    return {
        **dict.fromkeys(example, 0),
        "postsCount": len(posts) - archived,
        "archivedPostsCount": archived,
        "mediasCount": sum(post["mediaCount"] for post in posts),
    }


def _send(call: Call) -> Answer:
    check_words(call)
    _uploads.attach(call, call.body.get("mediaFiles"))
    at = str(call.body.get("scheduledDate") or call.team.stamp())
    return Answer(call.shaped(new_post(call.team, call.account_record, call.team.number(), call.body, at)))


def _get(call: Call) -> Answer:
    return Answer(call.shaped(found(call)))


def _update(call: Call) -> Answer:
    post = found(call)
    check_words(call)
    changed = post | call.given("text", "price") | {"rawText": call.body.get("text", post["rawText"])}
    call.store.put(KIND, call.account, post["id"], changed)
    return Answer(call.operation.data)


def _delete(call: Call) -> Answer:
    post = found(call)
    call.store.remove(KIND, call.account, post["id"])
    call.store.remove_all(COMMENTS, _owner(call))
    return Answer({"counters": _counters(call), **SUCCESS})


def _archiving(is_archived: bool) -> Handler:
    def archive(call: Call) -> Answer:
        post = found(call)
        call.store.put(KIND, call.account, post["id"], post | {"isArchived": is_archived})
        return Answer({**call.operation.data, "counters": _counters(call)})

    return archive


def _pin(call: Call) -> Answer:
    post = found(call)
    call.store.put(KIND, call.account, post["id"], post | {"isPinned": not post["isPinned"]})
    return Answer(call.shaped(SUCCESS))


def _stats(call: Call) -> Answer:
    post = found(call)
    about = {"commentCount": post["commentsCount"], "likeCount": post["favoritesCount"], "lookCount": 0}
    return Answer(call.shaped(about))


def _owner(call: Call) -> str:
    return f"{call.account}/{call.path['post_id']}"


def _comments(call: Call) -> Answer:
    found(call)
    return paged(call, call.store.all(COMMENTS, _owner(call)))


def _comment(call: Call) -> Answer:
    post = found(call)
    given = {"text": call.query.get("text") or "", "giphyId": call.query.get("giphyId")}
    record = new_comment(call.team, call.account_record, post, call.team.number(), given)
    return Answer(call.shaped(record))


def new_comment(team: Team, account: Record, post: Record, number: int, given: Mapping[str, Any]) -> Record:
    now = team.stamp()
    record: Record = {
        "id": number,
        "author": {**account["onlyfans_user_data"], "_view": "s"},
        **given,
        "postedAt": now,
        "changedAt": now,
        "isLiked": False,
        "isLikedByAuthor": False,
        "isPinned": False,
        "likesCount": 0,
        "canLike": True,
    }
    team.store.put(KIND, account["id"], post["id"], post | {"commentsCount": post["commentsCount"] + 1})
    return team.store.put(COMMENTS, f"{account['id']}/{post['id']}", number, record)


def _found_comment(call: Call) -> Record:
    found(call)
    return call.found(COMMENTS, call.path["comment_id"], "Comment", owner=_owner(call))


def _delete_comment(call: Call) -> Answer:
    call.store.remove(COMMENTS, _owner(call), _found_comment(call)["id"])
    post = found(call)
    call.store.put(KIND, call.account, post["id"], post | {"commentsCount": post["commentsCount"] - 1})
    return Answer(call.shaped(SUCCESS))


def _changing(**changes: Any) -> Handler:
    def change(call: Call) -> Answer:
        comment = _found_comment(call) | changes
        call.store.put(COMMENTS, _owner(call), comment["id"], comment)
        return Answer(call.shaped({**SUCCESS, **changes}))

    return change


HANDLERS: Mapping[str, Handler] = {
    "listPosts": _list,
    "sendPost": _send,
    "getPost": _get,
    "updatePost": _update,
    "deletePost": _delete,
    "archivePost": _archiving(True),
    "unarchivePost": _archiving(False),
    "pinUnpinPost": _pin,
    "showPostStatistics": _stats,
    "listPostComments": _comments,
    "createPostComment": _comment,
    "deletePostComment": _delete_comment,
    "likePostComment": _changing(isLiked=True, likesCount=1),
    "unlikePostComment": _changing(isLiked=False, likesCount=0),
    "pinPostComment": _changing(isPinned=True),
    "unpinPostComment": _changing(isPinned=False),
}
