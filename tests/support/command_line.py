"""Works the command line as a script would: a folder with a list and a recipe, commands run in it, what they wrote."""

import contextlib
import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rowcall.__main__ import main

KEY = "pk_test_7Qm2Zr9Wx4"
ENRICH = 'name = "contacts"\n[[step]]\naction = "enrich_contact"\ntypes = {types}\n{more}\n'
FIND = 'name = "people"\n[[step]]\naction = "find_people"\njob_titles = ["VP of Sales", "CEO"]\n{more}\n'
PEOPLE_HEADERS = ("First name", "Last name", "Company", "Website", "LinkedIn")


@dataclass(frozen=True)
class Done:
    """What a command that has ended left."""

    code: int
    out: str
    err: str


class Desk:
    """A folder in which lists are worked on with one service."""

    def __init__(self, folder: Path, base_url: str | None = None) -> None:
        self.folder = folder
        self.base_url = base_url

    @property
    def output(self) -> Path:
        return self.folder / "out.csv"

    @property
    def project(self) -> Path:
        return self.folder / "out.rowcall"

    def write_list(self, headers: Sequence[str], rows: Iterable[Sequence[str]], name: str = "list.csv") -> Path:
        path = self.folder / name
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([headers, *rows])
        return path

    def write_people(self, count: int) -> Path:
        """People who have all that can be asked with."""
        return self.write_list(
            PEOPLE_HEADERS,
            [
                (f"Ana{n}", f"Moro{n}", f"Norvane {n}", f"norvane{n}.example", f"https://www.linkedin.com/in/ana-{n}")
                for n in range(1, count + 1)
            ],
        )

    def write_companies(self, count: int) -> Path:
        """Companies with their LinkedIn page."""
        return self.write_list(
            ("Company", "Company LinkedIn URL"),
            [(f"Norvane {n}", f"https://www.linkedin.com/company/norvane-{n}") for n in range(1, count + 1)],
        )

    def write_recipe(self, text: str) -> Path:
        path = self.folder / "recipe.toml"
        path.write_text(text, encoding="utf-8")
        return path

    def words(self, command: str, source: Path, *more: str | Path) -> list[str]:
        """The words of a command on this desk's service; `more` may name another output."""
        words = [command, str(source)]
        if command == "run":
            words += ["--recipe", str(self.folder / "recipe.toml")]
        if "-o" not in more:
            words += ["-o", str(self.output)]
        if command != "export":
            words += ["--report", str(self.folder / "report.json")]
            if self.base_url and "--sandbox" not in more and "--base-url" not in more:
                words += ["--base-url", self.base_url]
        return [*words, *map(str, more)]

    def run(self, source: Path, *more: str | Path) -> Done:
        return call(self.words("run", source, *more))

    def resume(self, *more: str | Path) -> Done:
        return call(self.words("resume", self.project, *more))

    def export(self, *more: str | Path) -> Done:
        return call(self.words("export", self.project, *more))

    def export_of(self, project: Path, *more: str | Path) -> Done:
        """Export a project that is not this desk's own."""
        return call(self.words("export", project, *more))

    def resume_of(self, project: Path, *more: str | Path) -> Done:
        """Go on with a project that is not this desk's own."""
        return call(self.words("resume", project, *more))

    def start(self, command: str, source: Path, *more: str | Path) -> "subprocess.Popen[str]":
        """The same in a process of its own, which can be killed."""
        return child(self.words(command, source, *more))

    def rows(self, path: Path | None = None) -> list[dict[str, str]]:
        """The rows of an exported CSV."""
        with (path or self.output).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def headers(self) -> list[str]:
        with self.output.open(encoding="utf-8-sig", newline="") as file:
            return next(csv.reader(file))

    def report(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "report.json").read_text(encoding="utf-8"))
        check_sums(found)
        return found

    def step(self, position: int = 0) -> dict[str, Any]:
        step: dict[str, Any] = self.report()["steps"][position]
        return step

    def left(self) -> set[str]:
        """Every file in the folder."""
        return {path.name for path in self.folder.iterdir()}


def check_sums(report: Mapping[str, Any]) -> None:
    """The sums that hold in every report."""
    assert report["rows_in"] == report["rows"] + sum(report["set_aside"].values())
    for step in report["steps"]:
        words = ("found", "not_found", "failed", "unknown", "skipped_duplicate", "suppressed", "not_run")
        assert step["rows"] == sum(step[word] for word in words)


def call(words: Sequence[str]) -> Done:
    """Carry a command out in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main(words)
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
    assert "Traceback" not in err.getvalue()
    return Done(code, out.getvalue(), err.getvalue())


def child(words: Sequence[str]) -> "subprocess.Popen[str]":
    """Start a command in a process of its own."""
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "rowcall", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PRONTO_API_KEY": KEY},
    )


@contextlib.contextmanager
def ending(process: "subprocess.Popen[str]") -> Iterator["subprocess.Popen[str]"]:
    """See to it that a process is gone when the block ends."""
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()
