"""The command `rowcall sandbox`: serve the practice API on loopback until interrupted."""

import argparse
import json
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from rowcall.sandbox.faults import BadFaultError
from rowcall.sandbox.server import serve
from rowcall.sandbox.settings import SandboxSettings
from rowcall.sandbox.state import BadStateError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--port", type=int, default=8787, help="port on 127.0.0.1; 0 takes a free one (default 8787)")
    parser.add_argument("--seed", type=int, default=1, help="another number, other people (default 1)")
    parser.add_argument("--speed", type=_speed, default=10.0, help="how much faster than the real service (default 10)")
    parser.add_argument("--credits", type=int, default=5000, help="credits of each key (default 5000)")
    parser.add_argument("--faults", type=_rules, default=(), metavar="JSON", help='e.g. {"fault": "429", "every": 10}')
    parser.add_argument("--state", type=Path, metavar="FILE", help="keep searches, contacts and credits in this file")


def run(arguments: argparse.Namespace) -> int:
    """Serve until Ctrl+C or SIGTERM; the exit code is 2 where the server cannot start."""
    settings = SandboxSettings(
        seed=arguments.seed,
        speed=arguments.speed,
        credits=arguments.credits,
        faults=arguments.faults,
        state_file=arguments.state,
    )
    before = signal.signal(signal.SIGTERM, _end)
    try:
        serve(settings, arguments.port, _say_address)
    except BadFaultError as error:
        return _fail(f"--faults: {error}.")
    except BadStateError as error:
        return _fail(f"--state: {error}. Choose another file.")
    except OSError as error:
        if error.filename is not None:
            return _fail(f"--state: {error.filename} cannot be used: {error.strerror}. Choose another file.")
        return _fail(
            f"The practice service cannot start on port {arguments.port}: {error.strerror}. Choose another --port."
        )
    finally:
        signal.signal(signal.SIGTERM, before)
    return 0


def _end(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _say_address(address: str) -> None:
    sys.stdout.write(f"Practice service at {address} (Ctrl+C ends it)\n")
    sys.stdout.flush()


def _fail(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 2


def _speed(text: str) -> float:
    speed = float(text)
    if speed <= 0:
        raise argparse.ArgumentTypeError("must be above 0")
    return speed


def _rules(text: str) -> tuple[dict[str, Any], ...]:
    try:
        given = json.loads(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"not JSON: {error}") from error
    rules = given if isinstance(given, list) else [given]
    if not all(isinstance(rule, dict) for rule in rules):
        raise argparse.ArgumentTypeError("must be an object or a list of objects")
    return tuple(rules)
