"""A program that is killed when it has received a message and has not kept it; run as a process of its own."""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from tests.support.staged import stage, waiting

from rowcall.inbox.receiver import Receiver
from rowcall.project.file import Project


async def main(folder: Path) -> None:
    async with stage(folder, lambda _asked: {"enrichment_id": "e-1", "status": "pending"}) as scene:
        run = asyncio.create_task((await scene.begin("polling")).go())
        await waiting(scene)
        receiver = Receiver(scene.postbox)
        receiver.start()
        scene.postbox.base = f"http://127.0.0.1:{receiver.port}"
        (token,) = scene.tokens()
        path = scene.postbox.address(token, 1).removeprefix(scene.postbox.base)

        async def killed(*_write: Any, **_more: Any) -> None:
            os.kill(os.getpid(), signal.SIGKILL)

        Project.write = killed  # type: ignore[method-assign]  # the moment between receiving and keeping
        sys.stdout.write(json.dumps([receiver.port, path]) + "\n")
        sys.stdout.flush()
        await run


asyncio.run(main(Path(sys.argv[1])))
