"""Processes that call as fast as they may: `python -m tests.pacing.worker API REDIS PERIOD PROCESSES SECONDS`.

They are forked from one that has imported all it needs, make clients of their own, and begin together. Each prints how
often it failed.
"""

from __future__ import annotations

import os
import sys
import threading
import time

import httpx

import ofapi
from ofapi import RedisLimiter, RetryPolicy

_THREADS = 3


def work(api: str, redis: str, period: float, seconds: float, ready: int, go: int) -> None:
    failed: list[str] = []
    with (
        RedisLimiter(redis, name=api, period=period, on_outage="raise") as limiter,
        ofapi.Client(
            "k",
            base_url=api,
            limiter=limiter,
            retry=RetryPolicy(max_retries=0),
            transport=httpx.HTTPTransport(verify=False),
        ) as client,
    ):
        os.write(ready, b".")
        os.read(go, 1)
        end = time.monotonic() + seconds

        def call() -> None:
            while (left := end - time.monotonic()) > 0:
                try:
                    client.request("GET", "/api/x", options=ofapi.RequestOptions(deadline=left))
                except ofapi.DeadlineExceededError:
                    return
                except ofapi.OfapiError as error:
                    failed.append(repr(error))

        threads = [threading.Thread(target=call) for _ in range(_THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    os.write(1, f"{len(failed)} failed {failed[:1]}\n".encode())


def main(api: str, redis: str, period: str, processes: str, seconds: str) -> None:
    answering = httpx.MockTransport(lambda request: httpx.Response(200, json={"data": {}}))
    with ofapi.Client("k", transport=answering) as client:
        client.request("GET", "/api/x")  # imports
    RedisLimiter(redis).close()
    ready, told_ready = os.pipe()
    told_go, go = os.pipe()
    children = []
    for _ in range(int(processes)):
        child = os.fork()
        if not child:
            os.close(go)
            work(api, redis, float(period), float(seconds), told_ready, told_go)
            os._exit(0)
        children.append(child)
    for _ in children:
        os.read(ready, 1)
    os.close(go)
    for child in children:
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
