"""Answers that break off: before they begin, in their head, or half way through their body."""

import asyncio
from collections.abc import Callable

from tests.support.wire import JSON, Asked, Line, Script, head

Whole = Callable[[Asked], bytes]
"""Makes the body of which half arrives."""


async def close(_asked: Asked, line: Line) -> None:
    await line.close()


async def reset(_asked: Asked, line: Line) -> None:
    await line.reset()


async def reset_in_headers(_asked: Asked, line: Line) -> None:
    await line.write(b"HTTP/1.1 200 OK\r\nContent-Ty")
    await line.reset()


def half_of(content: bytes) -> bytes:
    return content[: len(content) // 2]


def reset_in_body(whole: Whole) -> Script:
    async def script(asked: Asked, line: Line) -> None:
        content = whole(asked)
        await line.write(head(200, {**JSON, "Content-Length": str(len(content))}) + half_of(content))
        await asyncio.sleep(0.05)
        await line.reset()

    return script


def shorter_than_said(whole: Whole) -> Script:
    async def script(asked: Asked, line: Line) -> None:
        content = whole(asked)
        await line.write(head(200, {**JSON, "Content-Length": str(len(content))}) + half_of(content))
        await line.close()

    return script


def chunks_without_end(whole: Whole) -> Script:
    async def script(asked: Asked, line: Line) -> None:
        half = half_of(whole(asked))
        await line.write(head(200, {**JSON, "Transfer-Encoding": "chunked"}) + f"{len(half):x}\r\n".encode() + half)
        await line.write(b"\r\n")
        await line.close()

    return script


def no_length(whole: Whole) -> Script:
    async def script(asked: Asked, line: Line) -> None:
        await line.write(head(200, JSON) + half_of(whole(asked)))
        await line.close()

    return script


def right_length(whole: Whole) -> Script:
    """Half of a body that is said to be all of it."""

    async def script(asked: Asked, line: Line) -> None:
        await line.answer(200, half_of(whole(asked)))

    return script
