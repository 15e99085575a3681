"""P05: one commit of a run fails, for each of them in turn; the promises hold, and the list comes to its end."""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.broken_disk import BrokenCommit
from tests.support.command_line import ENRICH, Desk
from tests.support.forked import forked
from tests.support.isolation import home_environment
from tests.support.kills import is_ready, snapshot
from tests.support.ledger_join import judge
from tests.support.sandbox import Sandbox, sandbox

from rowcall.engine import messages

RAW = re.compile(
    r"Traceback|sqlite3?\.|\w+Error\b|\w+Exception\b|SQLITE_|[Ee]rrno|<class|0x[0-9a-f]{6}|HTTP|JSON|\bAPI's"
)
"""What no sentence for people has in it."""

WARNING = messages.NOT_KEPT.partition("{")[0]
"""How a run begins to say that other lists cannot use its answers yet: what is broken may be broken for them too."""


@dataclass(frozen=True)
class CommitWanted:
    """Which commit fails, and how."""

    folder: Path
    kind: str
    nth: int
    rows: int = 30
    lasting: bool = False


@dataclass(frozen=True)
class CommitFound:
    """What came of it."""

    wanted: CommitWanted
    commits: int
    """How many there were until the end of the run or its stop."""
    code: int
    unknown: int
    problems: list[str] = field(default_factory=list)


def fail_a_commit(wanted: CommitWanted) -> CommitFound:
    """Run a list while a commit fails, go on with it without, and judge."""
    wanted.folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(home_environment(wanted.folder / "home"))
    with sandbox(latency=0.01, credits=10**6, email_rate=1.0) as service:
        desk = Desk(wanted.folder, service.base_url)
        desk.write_recipe(ENRICH.format(types='["email"]', more=""))
        source = desk.write_people(wanted.rows)
        count = wanted.folder / "count.txt"
        broken = BrokenCommit(wanted.kind, wanted.nth, count, wanted.lasting)
        with forked(desk.words("run", source), wanted.folder, broken.arm) as process:
            code, said = process.wait(), process.said()
        problems = [f"it said: {said}"] if RAW.search(said) else []
        if code not in (0, 1, 2, 3):
            problems.append(f"it ended with {code}: {said}")
        reasons = [line for line in said.splitlines() if not line.startswith(WARNING)]
        if code in (2, 3) and len(reasons) != 1:
            problems.append(f"not one reason: {said!r}")
        problems += _to_the_end(desk, service, source, wanted)
        judgement = judge(desk.project, service.ledger(), service.journal())
        if not judgement.is_clean():
            problems.append(str(judgement))
        return CommitFound(wanted, int(count.read_text() or 0), code, judgement.unknown, problems)


def _to_the_end(desk: Desk, service: Sandbox, source: Path, wanted: CommitWanted) -> list[str]:
    problems = []
    if desk.project.exists() and snapshot(desk.project).integrity != "ok":
        problems.append("the file is damaged")
    ready = is_ready(desk.project)
    if not ready and service.ledger():
        problems.append("something was charged before the import was whole")
    words = desk.words("resume", desk.project) if ready else desk.words("run", source)
    with forked(words, wanted.folder) as process:
        code, said = process.wait(), process.said()
    if code not in (0, 1):
        return [*problems, f"the rest ended with {code}: {said}"]
    step = desk.step()
    if step["found"] + step["unknown"] != wanted.rows or snapshot(desk.project).unfinished:
        problems.append(f"not all rows came to an end: {step}")
    if step["found"] != sum(bool(row["email"]) for row in desk.rows()):
        problems.append("a row is found without its address")
    return problems


def sum_of_commits(results: Sequence[CommitFound]) -> Mapping[str, Any]:
    """The figures of all failures together."""
    return {
        "failures": len(results),
        "kinds": sorted({found.wanted.kind for found in results}),
        "unknown rows": sum(found.unknown for found in results),
        "most unknown rows for a failure": max((found.unknown for found in results), default=0),
        "problems": [
            f"{found.wanted.kind} at commit {found.wanted.nth}: {what}" for found in results for what in found.problems
        ],
    }
