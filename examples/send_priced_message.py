"""Send a fan a photo to pay for: once, whatever happens on the way.

Run: python examples/send_priced_message.py acct_123 456 photo.jpg --price 5 --text "Only for you"
"""

from __future__ import annotations

import argparse
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

import ofapi

ATTEMPTS = 3
PAUSE = 2.0  # seconds, longer from attempt to attempt

# No answer, or an earlier attempt is still at it: the message may be with the fan, or not.
UNKNOWN = (ofapi.APIConnectionError, ofapi.InternalServerError, ofapi.ConflictError)


def main(arguments: Sequence[str] | None = None, client: ofapi.Client | None = None) -> int:
    given = _parser().parse_args(arguments)
    with client or ofapi.Client() as client:
        upload = client.media.upload(given.account, given.photo, wait=True)
        media_id = upload.data.prefixed_id
        if media_id is None:
            print("the upload has no id to attach")
            return 1
        try:
            message = send(client, given.account, given.chat, media_id, given.text, given.price)
        except ofapi.UnprocessableEntityError as error:
            print(f"refused, and not sent; the upload can still be used: {error}")
            return 1
        except UNKNOWN as error:
            print(f"whether it was sent is not known; look into the chat before you send it again: {error}")
            return 1
    print(f"sent: message {message.id}")
    return 0


def send(
    client: ofapi.Client, account: str, chat: str, media_id: str, text: str, price: int
) -> ofapi.models.ChatMessage:
    """Send the message.

    The key makes it safe to ask again where the outcome is unknown: for 24 hours the API answers the same key, account,
    chat and body with the first answer, and sends nothing anew. So a key belongs to one message. Keep it with the
    message where your program may be restarted in between.
    """
    key = str(uuid.uuid4())
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return client.chat_messages.send(
                account, chat, text=text, price=price, media_files=[media_id], idempotency_key=key
            ).data
        except UNKNOWN:
            if attempt == ATTEMPTS:
                raise
            time.sleep(PAUSE * attempt)
    raise AssertionError("the last attempt returns or raises")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Send a fan a photo to pay for.")
    parser.add_argument("account", help="acct_...")
    parser.add_argument("chat", help="the fan's id")
    parser.add_argument("photo", type=Path)
    parser.add_argument("--text", default="Only for you")
    parser.add_argument("--price", type=int, default=5, help="dollars, 3 to 200")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
