"""The team's pace as Redis keeps it: `LocalLimiter`'s rules in Lua, as a bucket of pyrate-limiter.

pyrate-limiter's own `RedisBucket` goes by each machine's clock and counts a call from when it may go. The API counts
it when it arrives, which is later; so that no minute of the API's ever holds too many, a call counts here from before
it is sent until a period after its answer, on Redis's clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from pyrate_limiter import AbstractBucket, Rate, RateItem

from . import _pacing
from ._redis import SharedScripts

if TYPE_CHECKING:
    from ._pacing import Told

# `calls` is a sorted set: each call by the moment, in ms, at which it stops counting. One that is on its way counts for
# `flight` ms more than a period, lest one whose process died counted for ever. `pace` holds what the API told.
_COMMON = """
local calls, pace = KEYS[1], KEYS[2]
local member, period, flight = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000 + tonumber(clock[2]) / 1000
local function ms(value) return string.format('%.3f', value) end
local function known(name) return tonumber(redis.call('HGET', pace, name) or nil) end
local function keep()
  redis.call('PEXPIRE', calls, math.ceil(period + flight) + 1000)
  redis.call('PEXPIRE', pace, math.ceil(period) * 60)
end
redis.call('ZREMRANGEBYSCORE', calls, '-inf', ms(now))
"""

_TAKE = (
    _COMMON
    + """
local ahead, before_known, low, soon = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local limit, left = known('limit'), known('left')
local count = redis.call('ZCARD', calls)
local under_way = redis.call('ZCOUNT', calls, '(' .. ms(now + period), '+inf')

local function wait()
  local pause_until = known('pause_until') or 0
  if now < pause_until then return pause_until - now end
  if not limit then
    if known('answered') or under_way + ahead < before_known then return 0 end
    return ahead < before_known and soon or 5 * soon
  end
  local too_many = count + ahead + 1 - limit
  if too_many > 0 then
    local first = redis.call('ZRANGE', calls, too_many - 1, too_many - 1, 'WITHSCORES')
    local free = first[2] and tonumber(first[2]) - now or period
    return free <= period and free or math.min(period / 10, 1000)
  end
  if not left or (known('others') or 0) <= 0 then return 0 end
  local left_until, told = known('left_until') or 0, known('told')
  if now >= left_until then
    left, left_until, told = math.max(1, math.floor(limit * low)), now + period, nil
    redis.call('HSET', pace, 'left', left, 'left_until', ms(left_until))
    redis.call('HDEL', pace, 'told')
  end
  left = left - ahead
  if left <= 0 then return under_way > 0 and not told and soon or left_until - now end
  if left > limit * low or not told then return 0 end
  return math.max(0, (known('start') or 0) + (left_until - now) / (left + 1) - now)
end

local seconds = wait()
if seconds > 0 then return {0, ms(seconds), 0, 0, limit or -1} end
redis.call('ZADD', calls, ms(now + period + flight), member)
redis.call('HSET', pace, 'start', ms(now))
if left then redis.call('HINCRBY', pace, 'left', -1) end
local starts = redis.call('HINCRBY', pace, 'starts', 1)
keep()
return {1, '0', count + 1, starts, limit or -1}
"""
)

_GIVE_BACK = (
    _COMMON
    + """
if redis.call('ZREM', calls, member) == 1 and known('left') then redis.call('HINCRBY', pace, 'left', 1) end
return {0}
"""
)

_ANSWERED = (
    _COMMON
    + """
local limit, remaining, refused = tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6] == '1'
local retry_after, own, starts = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
redis.call('ZREM', calls, member)
redis.call('HSET', pace, 'answered', 1)
if limit > 0 then redis.call('HSET', pace, 'limit', limit) end
limit = known('limit')
local under_way = redis.call('ZCOUNT', calls, '(' .. ms(now + period), '+inf')
if remaining >= 0 and limit then
  local told = known('told')
  if not told or remaining > told + under_way + 1 then
    redis.call('HSET', pace, 'left_until', ms(now + period))
  end
  own = own + (known('starts') or starts) - starts
  redis.call('HSET', pace, 'told', remaining, 'left', remaining - under_way, 'others', limit - remaining - own)
end
if refused then
  local refusals = known('refusals') or 0
  local pause = retry_after >= 0 and retry_after or 1000 * 2 ^ math.min(refusals, 10)
  pause = now + math.min(pause, period)
  redis.call('HSET', pace, 'refusals', refusals + 1, 'pause_until', ms(math.max(known('pause_until') or 0, pause)))
else
  if now >= (known('pause_until') or 0) then redis.call('HDEL', pace, 'refusals', 'pause_until') end
  if limit then redis.call('ZADD', calls, ms(now + period), member) end
end
keep()
return {limit or -1}
"""
)

_COUNT = _COMMON + "return {redis.call('ZCARD', calls)}"


class Call(RateItem):
    """An item of the bucket: one attempt."""

    def __init__(self) -> None:
        super().__init__(uuid4().hex, 0)
        self.wait = 0.0
        """Seconds after which to ask again, as Redis last said."""
        self.ahead = 0
        """How many of this process wait in front of it."""
        self.own = 0
        self.starts = 0


class TeamBucket(AbstractBucket):
    """All calls of a team, whichever machine they go from. `put` lets a call go, or says no and sets its `wait`."""

    def __init__(self, url: str, name: str, period: float) -> None:
        self.rates = [Rate(_pacing.BEFORE_KNOWN, max(1, round(period * 1000)))]
        self._period = period * 1000
        self._keys = [f"{{ofapi:{name}}}:calls", f"{{ofapi:{name}}}:pace"]
        self.scripts = SharedScripts(url, take=_TAKE, give_back=_GIVE_BACK, answered=_ANSWERED, count=_COUNT)
        self.limit: int | None = None

    def put(self, item: RateItem) -> bool:
        """Raises RedisUnavailableError."""
        assert isinstance(item, Call)
        may, wait, item.own, item.starts, limit = self._run(
            "take", item, item.ahead, _pacing.BEFORE_KNOWN, _pacing.LOW, _pacing.SOON * 1000
        )
        if limit > 0 and limit != self.limit:
            self.limit, self.rates = limit, [Rate(limit, self.rates[0].interval)]
        item.wait = float(wait) / 1000
        return bool(may)

    def waiting(self, item: RateItem) -> int:
        """Milliseconds, as pyrate-limiter has it."""
        assert isinstance(item, Call)
        return round(item.wait * 1000)

    def give_back(self, item: Call) -> None:
        """The call never reached the API. Raises RedisUnavailableError."""
        self._run("give_back", item)

    def answered(self, item: Call, told: Told) -> None:
        """The call ended with what its answer told. Raises RedisUnavailableError."""
        retry_after = -1 if told.retry_after is None else told.retry_after * 1000
        limit = told.limit or -1
        remaining = -1 if told.remaining is None else told.remaining
        self._run("answered", item, limit, remaining, int(told.refused), retry_after, item.own, item.starts)

    def leak(self, current_timestamp: int | None = None) -> int:
        """Nothing: each script forgets what no longer counts."""
        return 0

    def flush(self) -> None:
        """Nothing: a team's count is not one process's to forget."""

    def count(self) -> int:
        """Calls that count at this moment. Raises RedisUnavailableError."""
        return int(self._run("count", Call())[0])

    def peek(self, index: int) -> RateItem | None:
        return None

    def _run(self, script: str, item: Call, *arguments: str | int | float) -> list[Any]:
        # A call may be on its way for as long as a period before its process is taken for dead.
        return self.scripts.run(script, self._keys, [item.name, self._period, self._period, *arguments])
