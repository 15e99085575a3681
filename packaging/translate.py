"""Brings the translations up to date: `dev.py translations [--take FILE ...] [--open LANGUAGE FILE] [--check]`.

Without arguments, texts are taken from the sources into the files of Qt Linguist, these are compiled, and what is
missing is told. `--open` writes the texts that wait for a translation; `--take` takes such files in, filled.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from translations import linguist

MOST_SHOWN = 20


def main(arguments: list[str]) -> int:
    """Do what the command line asks; the exit status tells whether anything is missing."""
    parser = argparse.ArgumentParser(prog="dev.py translations", description=__doc__)
    parser.add_argument("--take", nargs="+", type=Path, default=[], metavar="FILE", help="filled files, de_1.json")
    parser.add_argument("--open", nargs=2, metavar=("LANGUAGE", "FILE"), help="write what waits for a translation")
    parser.add_argument("--check", action="store_true", help="change nothing")
    asked = parser.parse_args(arguments)
    if not asked.check:
        linguist.extract()
        for file in asked.take:
            taken = linguist.take(file.name.split("_")[0].split(".")[0], json.loads(file.read_text(encoding="utf-8")))
            say(f"{file.name}: {taken} taken in")
        linguist.compile_all()
    if asked.open:
        language, path = asked.open
        waiting = linguist.open_texts(language)
        Path(path).write_text(json.dumps(waiting, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        say(f"{path}: {len(waiting)} texts wait for a translation")
    return told_of_faults()


def told_of_faults() -> int:
    """Tell what is missing or wrong."""
    whole = 0
    for language in linguist.LANGUAGES:
        found = linguist.faults(language)
        whole += len(found)
        say(f"{language}: {len(found)} missing or wrong")
        for fault in found[:MOST_SHOWN]:
            say(f"  {fault}")
    return 1 if whole else 0


def say(text: str) -> None:
    """Tell the person at the terminal."""
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
