"""What a client and those made from it by `with_options` and `account` share: the server, connections, team."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._settings import Settings

if TYPE_CHECKING:
    from ._credits import Budget
    from ._hooks import Hooks
    from ._pacing import Limiter
    from ._team import Team

Connected = TypeVar("Connected")
Files = TypeVar("Files")


class Core(Generic[Connected]):
    """Connections are made at the first call, and anew in each forked child."""

    def __init__(
        self,
        settings: Settings,
        connect: Callable[[Settings], Connected],
        *,
        limiter: Limiter | None,
        budget: Budget | None,
        hooks: Hooks | None,
    ) -> None:
        self.settings = settings
        self._connect = connect
        self._limiter = limiter
        self._budget = budget
        self._hooks = hooks
        self._team: Team | None = None
        self.opened: Connected | None = None
        self.files: Any = None
        """What fetches files without the key, once it has been asked for."""
        self.closed = False
        self._lock = Lock()

    @property
    def transport(self) -> Connected:
        """Raises RuntimeError once the client is closed."""
        if self.closed:
            raise RuntimeError("the client is closed")
        return self.opened or self._open()

    @property
    def team(self) -> Team:
        return self._team or self._gather()

    def files_of(self, make: Callable[[], Files]) -> Files:
        """What fetches files; two threads get the same one."""
        with self._lock:
            self.files = self.files or make()
            files: Files = self.files
            return files

    def _open(self) -> Connected:
        from . import _forks

        with self._lock:
            if self.opened is None:
                self.opened = self._connect(self.settings)
                _forks.renew_lock(self)
                _forks.tell(self)
            return self.opened

    def _gather(self) -> Team:
        from . import _pacing
        from ._hooks import NO_HOOKS
        from ._team import Team
        from ._usage import Tally

        with self._lock:
            if self._team is None:
                own = (self.settings.base_url, hash(self.settings.key.authorization))
                limiter = _pacing.shared(own) if self._limiter is None else self._limiter
                self._team = Team(limiter, self._budget, Tally(), self._hooks or NO_HOOKS)
            return self._team

    def _after_fork(self) -> None:
        """The parent's connections are the parent's; both writing to one would garble what each sends."""
        self.opened = None
