"""Labelled lists and values (tests/data), and how much of them the program gets right."""

import csv
import io
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rowcall.importing.guess import preview
from rowcall.importing.picks import match_choices
from rowcall.model.reference import FUNCTIONS, SENIORITY_LEVELS, Choice

DATA = Path(__file__).parents[1] / "data"
CHOICES = {"departments": FUNCTIONS, "levels": SENIORITY_LEVELS}


@dataclass(frozen=True, slots=True)
class LabelledList:
    """One list, with the field that each of its columns means."""

    name: str
    language: str
    held_out: bool
    header: bool
    expected: tuple[str, ...]
    """Of each column: a field, `-`, or a field with `?` where having it or not is both right."""
    lines: tuple[tuple[str, ...], ...]
    """As they stand in the file, the header first if there is one."""
    traps: tuple[tuple[str, frozenset[str]], ...]
    """Header, and the fields that it must not be taken for."""

    @property
    def headers(self) -> tuple[str, ...]:
        return self.lines[0] if self.header else tuple(f"column {place + 1}" for place in range(len(self.expected)))


@dataclass(frozen=True, slots=True)
class LabelledValue:
    """A cell of a column of departments or levels, with what it means."""

    kind: str
    text: str
    language: str
    expected: tuple[frozenset[str], ...]
    """The answers that are right, as ids; none: it must be left open."""
    held_out: bool


@dataclass(frozen=True, slots=True)
class Miss:
    """A header or a value that was taken for something else."""

    where: str
    text: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.where}: “{self.text}” is {self.expected or 'nothing'}, taken for {self.found or 'nothing'}"


@dataclass(frozen=True, slots=True)
class HeaderScore:
    """What became of the headers of one list."""

    case: LabelledList
    right: int
    misses: tuple[Miss, ...]
    fallen: tuple[Miss, ...]
    """The traps that were fallen into."""


@dataclass(frozen=True, slots=True)
class ValueScore:
    """What became of one value."""

    value: LabelledValue
    outcome: str
    """`right`, `open` or `wrong`."""
    found: tuple[str, ...] | None

    @property
    def miss(self) -> Miss:
        expected = " or ".join(";".join(sorted(answer, key=int)) for answer in self.value.expected)
        where = f"{self.value.kind} ({self.value.language})"
        return Miss(where, self.value.text, expected, ";".join(self.found or ()))


def labelled_lists() -> Iterator[LabelledList]:
    """All labelled lists, those that nobody adjusts the program by too."""
    for path in sorted((DATA / "headers").rglob("*.toml")):
        with path.open("rb") as file:
            cases = tomllib.load(file)["case"]
        for case in cases:
            lines = [tuple(line) for line in csv.reader(io.StringIO(case["table"]), delimiter="|") if line]
            header = case.get("header", True)
            expected = lines.pop(1 if header else 0)
            traps = (trap.split(" -> ") for trap in case.get("traps", ()))
            yield LabelledList(
                name=case["name"],
                language=case["language"],
                held_out=case.get("held_out", False),
                header=header,
                expected=expected,
                lines=tuple(lines),
                traps=tuple((name, frozenset(fields.split(", "))) for name, fields in traps),
            )


def labelled_values() -> Iterator[LabelledValue]:
    """All labelled departments and levels."""
    for kind in CHOICES:
        with (DATA / "values" / f"{kind}.csv").open(encoding="utf-8", newline="") as file:
            for line in csv.DictReader(file):
                answers = tuple(frozenset(answer.split(";")) for answer in line["expected"].split("|") if answer)
                yield LabelledValue(kind, line["text"], line["language"], answers, line["held_out"] == "1")


def score_list(case: LabelledList, folder: Path) -> HeaderScore:
    """Let the program look at a list as a file, and compare what it makes of each column."""
    path = folder / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(case.lines)
    guesses = preview(path).columns
    found = [str(guess.field) if guess.field else "" for guess in guesses]
    found += [""] * (len(case.expected) - len(found))
    misses = tuple(
        Miss(case.name, header, label.removesuffix("?").removeprefix("-"), field)
        for header, label, field in zip(case.headers, case.expected, found, strict=True)
        if not _is_right(label, field)
    )
    fallen = tuple(
        Miss(case.name, header, "no " + " and no ".join(sorted(fields)), field)
        for header, fields in case.traps
        if (field := found[case.headers.index(header)]) in fields
    )
    return HeaderScore(case, len(case.expected) - len(misses), misses, fallen)


def _is_right(label: str, field: str) -> bool:
    return field == label.removesuffix("?").removeprefix("-") or (label.endswith("?") and not field)


def score_value(value: LabelledValue) -> ValueScore:
    """Ask the program what a value means, as for a column that fills a picker."""
    choices: tuple[Choice, ...] = CHOICES[value.kind]
    found = match_choices(value.text, choices)
    if found is None:
        return ValueScore(value, "right" if not value.expected else "open", found)
    return ValueScore(value, "right" if frozenset(found) in value.expected else "wrong", found)


def share(scores: Iterable[HeaderScore]) -> float:
    """The share of headers that are right, of all headers of all lists."""
    listed = list(scores)
    return sum(score.right for score in listed) / sum(len(score.case.expected) for score in listed)


def shares(scores: Iterable[ValueScore]) -> dict[str, float]:
    """Outcome -> its share of the values."""
    counts = Counter(score.outcome for score in scores)
    return {outcome: counts[outcome] / counts.total() for outcome in ("right", "open", "wrong")}
