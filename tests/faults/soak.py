"""The long proofs, with counts: `python -m tests.faults.soak kills --kills 1000 --runs 40 --rows 2000 --seed 1`.

Each prints a line for a piece of work and ends with a summary as JSON; the exit code is 1 where a promise was broken.
The tests of this folder carry out the same code at a size that suits every day.
"""

import argparse
import json
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from tests.support.broken_disk import KINDS
from tests.support.isolation import OUTSIDE_VARIABLES, home_environment
from tests.support.proof_cap import CapFound, CapWanted, play_caps, sum_of_caps
from tests.support.proof_commits import CommitFound, CommitWanted, fail_a_commit, sum_of_commits
from tests.support.proof_cuts import CutsWanted, cut_often, sum_of_cuts
from tests.support.proof_edits import interleave, type_and_kill
from tests.support.proof_faults import FaultsFound, FaultsWanted, meet_faults, sum_of_faults
from tests.support.proof_kills import KillsWanted, kill_a_list, sum_of_kills
from tests.support.proof_lists import ListsWanted, sum_of_lists, try_lists
from tests.support.proof_points import CALLS, PointWanted, Struck, strike_somewhere, sum_of_points
from tests.support.proof_quits import QuitsWanted, quit_often, sum_of_quits

Summary = Mapping[str, Any]
Wanted = TypeVar("Wanted")
Found = TypeVar("Found")


def kills(arguments: argparse.Namespace, folder: Path) -> Summary:
    """P01: SIGKILL at random moments, restart and resume each time, until each list is through."""
    wanted = [
        KillsWanted(
            folder / str(number),
            arguments.kills // arguments.runs,
            arguments.rows,
            arguments.seed * 1000 + number,
            background=number % 4 == 3,
        )
        for number in range(arguments.runs)
    ]
    return sum_of_kills(side_by_side(kill_a_list, wanted, arguments.workers, lambda found: say(found.line())))


def points(arguments: argparse.Namespace, folder: Path) -> Summary:
    """P02: as many kills as wanted at each point of a call's way."""
    wanted = [
        PointWanted(folder / f"{number} {position}", point, expected, arguments.seed * 1000 + number)
        for position, (point, table) in enumerate(CALLS.items())
        for number in range(arguments.each)
        for expected in [table[number % len(table)]]
    ]

    def tell(struck: Struck) -> None:
        if struck.problems or not struck.met:
            say(f"{struck.point}: {'; '.join(struck.problems) or 'not reached'}")

    return sum_of_points(side_by_side(strike_somewhere, wanted, arguments.workers, tell))


def commits(arguments: argparse.Namespace, folder: Path) -> Summary:
    """P05: each commit of a run fails once, by a disk error, a full disk and a lock."""
    plain = fail_a_commit(CommitWanted(folder / "plain", KINDS[0], 0, arguments.rows))
    wanted = [
        CommitWanted(folder / f"{kind} {nth} {lasting}", kind, nth, arguments.rows, lasting)
        for kind in KINDS
        for lasting in (False, True)
        for nth in range(1, plain.commits + 1)
    ]

    def tell(found: CommitFound) -> None:
        for problem in found.problems:
            say(f"{found.wanted.kind} at commit {found.wanted.nth}: {problem}")

    return sum_of_commits(side_by_side(fail_a_commit, wanted, arguments.workers, tell))


def quits(arguments: argparse.Namespace, folder: Path) -> Summary:
    """P15: runs are asked to end with calls in flight."""
    each = arguments.quits // arguments.runs
    wanted = [QuitsWanted(folder / str(run), each, arguments.seed * 1000 + run) for run in range(arguments.runs)]
    return sum_of_quits(side_by_side(quit_often, wanted, arguments.workers, lambda found: say(f"{found.quits} quits")))


def cuts(arguments: argparse.Namespace, folder: Path) -> Summary:
    """P11: the network goes away and comes back; the program's own waits are those of every day."""
    each = arguments.cuts // arguments.runs
    wanted = [
        CutsWanted(folder / str(run), each, arguments.seed * 1000 + run, quick=False) for run in range(arguments.runs)
    ]
    return sum_of_cuts(side_by_side(cut_often, wanted, arguments.workers, lambda found: say(f"{found.cuts} cuts")))


def lists(arguments: argparse.Namespace, folder: Path) -> Summary:
    """G14: random lists with people who must not be contacted; no call about any of them."""
    each = arguments.lists // arguments.runs
    wanted = [ListsWanted(folder / str(run), each, arguments.seed * 1000 + run) for run in range(arguments.runs)]
    return sum_of_lists(side_by_side(try_lists, wanted, arguments.workers, lambda found: say(f"{found.lists} lists")))


def caps(arguments: argparse.Namespace, folder: Path) -> Summary:
    """G12: schedules on the journal, and as many whole runs, keep their caps."""
    each = max(1, arguments.schedules // (20 * arguments.workers))
    wanted = [
        CapWanted(folder / str(first), arguments.seed * 1_000_000 + first, each, each)
        for first in range(0, arguments.schedules, each)
    ]

    def tell(found: CapFound) -> None:
        say(f"{found.runs} runs, {found.posts} calls" + "".join(f"\n{problem}" for problem in found.problems))

    return sum_of_caps(side_by_side(play_caps, wanted, arguments.workers, tell))


def faults(arguments: argparse.Namespace, folder: Path) -> Summary:
    """G18: lists that meet faults of every kind."""
    wanted = [FaultsWanted(folder / str(run), arguments.seed * 10_000 + run) for run in range(arguments.runs)]

    def tell(found: FaultsFound) -> None:
        for problem in found.problems:
            say(problem)

    return sum_of_faults(side_by_side(meet_faults, wanted, arguments.workers, tell))


def edits(arguments: argparse.Namespace, folder: Path) -> Summary:
    """G8: typing through kills, and results that come in any order."""
    typed = type_and_kill(folder, arguments.kills, 20 * arguments.kills, arguments.seed)
    orders = interleave(arguments.each * 500, arguments.seed)
    problems = [*typed.problems, *orders["problems"]]
    return {"kills": typed.kills, "edits kept": typed.edits, **orders, "problems": problems}


def side_by_side(
    work: Callable[[Wanted], Found], wanted: Sequence[Wanted], workers: int, tell: Callable[[Found], None]
) -> list[Found]:
    """Do all pieces of work, several at a time, each in a process that nothing else is done in."""
    found = []
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        for one in pool.map(work, wanted):
            tell(one)
            found.append(one)
    return found


PROOFS: Mapping[str, Callable[[argparse.Namespace, Path], Summary]] = {
    proof.__name__: proof for proof in (kills, points, commits, quits, cuts, lists, caps, faults, edits)
}


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def parser() -> argparse.ArgumentParser:
    words = argparse.ArgumentParser(prog="python -m tests.faults.soak", description=__doc__)
    words.add_argument("proof", choices=sorted(PROOFS))
    words.add_argument("--kills", type=int, default=100)
    words.add_argument("--runs", type=int, default=4)
    words.add_argument("--each", type=int, default=20, help="kills at each point")
    words.add_argument("--rows", type=int, default=2000)
    words.add_argument("--quits", type=int, default=500)
    words.add_argument("--cuts", type=int, default=20)
    words.add_argument("--lists", type=int, default=10_000)
    words.add_argument("--schedules", type=int, default=10_000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--workers", type=int, default=2, help="pieces of work side by side")
    return words


def leave_home(home: Path) -> None:
    """Use a home folder that is nobody's, in this process and those that it starts."""
    for name in OUTSIDE_VARIABLES:
        os.environ.pop(name, None)
    os.environ.update(home_environment(home))
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"


def main() -> int:
    """Carry a proof out; 1 where it found a promise broken."""
    arguments = parser().parse_args()
    with tempfile.TemporaryDirectory(prefix="rowcall-soak-") as folder:
        leave_home(Path(folder, "home"))
        summary = PROOFS[arguments.proof](arguments, Path(folder))
    say(json.dumps(summary, indent=2))
    return 1 if summary["problems"] else 0


if __name__ == "__main__":
    sys.exit(main())
