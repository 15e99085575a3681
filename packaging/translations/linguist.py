"""The files of Qt Linguist: brought up to date from the sources, compiled, and looked through for what is missing."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from translations.below import below_texts, templates
from translations.texts import ROOT, Text, once
from translations.window_texts import window_texts

FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "sentences.json"
LANGUAGES = ("en", "de", "es", "fr")
SOURCE = "en"
"""The language of the sources: its file has nothing but the forms for numbers."""
PLACEHOLDER = re.compile(r"\{[a-z_0-9]*\}|%L?n")


@dataclass(slots=True)
class Message:
    """One text in one language's file."""

    element: ET.Element
    context: str

    @property
    def source(self) -> str:
        """The English text."""
        return self.element.findtext("source") or ""

    @property
    def plural(self) -> bool:
        """Whether it has a form for each kind of number."""
        return self.element.get("numerus") == "yes"

    @property
    def translations(self) -> list[str]:
        """The translated text, or its forms; empty where there is none."""
        told = self._told
        if self.plural:
            return [form.text or "" for form in told.findall("numerusform")]
        return [told.text or ""]

    def translate(self, translations: Sequence[str]) -> None:
        """Take in a translation."""
        told = self._told
        told.attrib.pop("type", None)
        if not self.plural:
            told.text = translations[0]
            return
        for form, text in zip(told.findall("numerusform"), translations, strict=True):
            form.text = text

    @property
    def _told(self) -> ET.Element:
        told = self.element.find("translation")
        if told is None:
            raise ValueError(f"{self.source}: no translation element.")
        return told


@cache
def all_texts() -> list[Text]:
    """Every text of the program, by context."""
    return once([*window_texts(), *below_texts()])


def file_of(language: str) -> Path:
    """The file that translators work on."""
    return FOLDER / f"rowcall_{language}.ts"


def extract() -> None:
    """Bring every language's file up to date; what is gone is taken out, what is new has no translation yet."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    SENTENCES.write_text(json.dumps(templates(), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    texts = all_texts()
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            wanted = [text for text in texts if text.plural or language != SOURCE]
            source = Path(folder, f"texts_{language}.py")
            source.write_text(as_source(wanted), encoding="utf-8")
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
            run("pyside6-lupdate", source, "-ts", file_of(language), *options)


def sentences() -> list[str]:
    """The sentences with gaps that the window knows."""
    return list(json.loads(SENTENCES.read_text(encoding="utf-8")))


def as_source(texts: Iterable[Text]) -> str:
    """A module that says these texts, for the tool that reads modules."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for text in texts:
        arguments = ", ".join(json.dumps(part, ensure_ascii=False) for part in (text.context, text.source))
        call = f"QCoreApplication.translate({arguments}{', None, 1' if text.plural else ''})"
        lines += [f"#: {text.place}", call]
    return "\n".join(lines) + "\n"


def compile_all(folder: Path = FOLDER) -> None:
    """Make what the program reads.

    Args:
        folder: Where to.
    """
    for language in LANGUAGES:
        run("pyside6-lrelease", "-silent", file_of(language), "-qm", folder / f"rowcall_{language}.qm")


def messages(tree: ET.ElementTree[ET.Element]) -> Iterator[Message]:
    """Every text of a file."""
    for context in tree.getroot().findall("context"):
        yield from (Message(element, context.findtext("name") or "") for element in context.findall("message"))


def read(language: str) -> ET.ElementTree[ET.Element]:
    """One language's file."""
    return ET.parse(file_of(language))  # noqa: S314 - our own file


def write(language: str, tree: ET.ElementTree[ET.Element]) -> None:
    """Write one language's file as Qt's tools do."""
    body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file_of(language).write_text(f"{head}{body}\n", encoding="utf-8")


def take(language: str, filled: Iterable[dict[str, object]]) -> int:
    """Take translations in.

    Args:
        language: Whose they are.
        filled: For each text its `context`, `source` and `translation`, which is a list where it has several forms.

    Returns:
        How many texts have a translation now that had another one before, or none.
    """
    given = {(str(each["context"]), str(each["source"])): each["translation"] for each in filled}
    tree = read(language)
    taken = 0
    for message in messages(tree):
        told = given.get((message.context, message.source))
        forms = [str(form) for form in told] if isinstance(told, list) else [str(told)] if told else []
        if forms and all(forms) and forms != message.translations and len(forms) == len(message.translations):
            message.translate(forms)
            taken += 1
    write(language, tree)
    return taken


def open_texts(language: str) -> list[dict[str, object]]:
    """The texts without a translation, in the form that `take` takes."""
    places = {(text.context, text.source): text.place for text in all_texts()}
    return [
        {
            "context": message.context,
            "source": message.source,
            "place": places.get((message.context, message.source), ""),
            "translation": [""] * len(message.translations) if message.plural else "",
        }
        for message in messages(read(language))
        if not all(message.translations)
    ]


def faults(language: str) -> list[str]:
    """What is wrong with one language's file: missing texts and forms, placeholders and access keys that differ."""
    found: list[str] = []
    there: set[tuple[str, str]] = set()
    for message in messages(read(language)):
        there.add((message.context, message.source))
        wrong = filter(None, (fault_of(message.source, told, plural=message.plural) for told in message.translations))
        found += [f"{language} {message.context}: “{message.source}”: {why}" for why in wrong]
    wanted = {(text.context, text.source) for text in all_texts() if text.plural or language != SOURCE}
    found += [f"{language} {context}: “{source}” is not in the file" for context, source in sorted(wanted - there)]
    found += [f"{language} {context}: “{source}” is said nowhere" for context, source in sorted(there - wanted)]
    return found


def fault_of(source: str, told: str, *, plural: bool) -> str:
    """What is wrong with a translation; empty where nothing is."""
    if not told:
        return "not translated"
    wanted, given = PLACEHOLDER.findall(source), PLACEHOLDER.findall(told)
    if plural:
        wanted, given = ([each for each in found if not each.startswith("%")] for found in (wanted, given))
    if set(wanted) != set(given):
        return f"has the placeholders {sorted(given)}, not {sorted(wanted)}"
    if access_keys(source) != access_keys(told):
        return "has another number of access keys (&)"
    if source.endswith("…") != told.endswith("…"):
        return "only one of the two ends in …"
    return ""


def access_keys(text: str) -> int:
    """How many letters are marked as access keys."""
    return len(re.findall(r"&(?=[^\W_])", text.replace("&&", "")))


def run(tool: str, *arguments: object) -> None:
    """Run one of Qt's tools; it stands beside this Python."""
    command = [str(Path(sys.executable).parent / tool), *map(str, arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - Qt's own tools
