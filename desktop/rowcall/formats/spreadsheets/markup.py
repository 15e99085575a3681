"""Reads the XML inside workbooks: small parts as elements, large ones as text in blocks that end with a whole element.

A sheet's XML is looked through by regular expressions, which is several times as fast as a parser. They know one way of
writing; a part that is written in another way (with prefixes, in another encoding) is parsed and written anew in that
way. A document type, the only door to entity bombs and to files elsewhere, is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import IO
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from rowcall.formats.spreadsheets.book import WorkbookProblem
from rowcall.formats.spreadsheets.column_names import COLUMNS, column_letters

CHUNK = 1 << 18
LARGEST_ELEMENT = 64_000_000
"""Bytes of one row or one text; more is no list."""

_HEAD = 4096
_USUAL = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?<worksheet[\s>]")
_OTHER_ENCODING = re.compile(rb"<\?xml[^>]*encoding=[\"'](?!utf-?8[\"'])", re.IGNORECASE)


def is_utf8(head: bytes) -> bool:
    """Whether a part that begins so is in UTF-8: it says nothing else, and no half of a first letter is a zero."""
    return b"\0" not in head[:4] and not _OTHER_ENCODING.search(head)


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def parser() -> expat.XMLParserType:
    """A parser that refuses a document type."""
    made = expat.ParserCreate()
    made.buffer_text = True
    made.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    made.StartDoctypeDeclHandler = _refuse
    return made


def _refuse(*_declaration: object) -> None:
    raise WorkbookProblem("unsafe")


Element = tuple[str, str, Mapping[str, str]]
"""Name of the parent, name and attributes; all without prefixes."""


def elements(file: IO[bytes]) -> Iterator[Element]:
    """The elements of a part that is not large, in order.

    Raises:
        WorkbookProblem: If it has a document type.
        expat.ExpatError: If it is no XML.
    """
    found: list[Element] = []
    parents = [""]

    def start(name: str, attributes: dict[str, str]) -> None:
        found.append((parents[-1], _local(name), {_local(key): value for key, value in attributes.items()}))
        parents.append(_local(name))

    def end(_name: str) -> None:
        parents.pop()

    reader = parser()
    reader.StartElementHandler = start
    reader.EndElementHandler = end
    while chunk := file.read(CHUNK):
        reader.Parse(chunk, False)
        yield from found
        found.clear()
    reader.Parse(b"", True)
    yield from found


def blocks(file: IO[bytes], element: str, *, anew: bool = False) -> Iterator[str]:
    """The text of a large part in blocks, each of which ends behind an `element`; the last one has what follows them.

    Args:
        file: The part, unpacked while it is read.
        element: `row`, the elements that are not to be cut.
        anew: Whether to write it anew in the usual way even if its beginning looks usual.

    Raises:
        WorkbookProblem: If it has a document type, or an element that is too large.
        expat.ExpatError: If it is written in an unusual way and is no XML.
    """
    head = file.read(_HEAD)
    usual = _USUAL.match(head) and is_utf8(head)
    if anew or not usual:
        yield from _written_anew(_chunks(head, file), element)
        return
    end = f"</{element}>".encode()
    rest = bytearray()
    for chunk in _chunks(head, file):
        if chunk.rfind(end) < 0 and (bytes(rest[-len(end) :]) + chunk).find(end) < 0:
            rest += chunk
            if len(rest) > LARGEST_ELEMENT:
                raise WorkbookProblem("huge")
            continue
        whole = bytes(rest) + chunk
        cut = whole.rfind(end) + len(end)
        rest = bytearray(whole[cut:])
        yield whole[:cut].decode("utf-8-sig")
    yield rest.decode("utf-8-sig")


def _chunks(head: bytes, file: IO[bytes]) -> Iterator[bytes]:
    yield head
    while chunk := file.read(CHUNK):
        yield chunk


def _written_anew(source: Iterator[bytes], element: str) -> Iterator[str]:
    """The same document without prefixes, comments and line breaks, each row and cell with its place."""
    written: list[str] = []
    ready: list[str] = []
    places = _Places()

    def start(name: str, attributes: dict[str, str]) -> None:
        given = {_local(key): value for key, value in attributes.items() if not key.startswith("xmlns")}
        if _local(name) in {"row", "c"}:
            given["r"] = places.next(_local(name), given.get("r", ""))
        written.append(f"<{_local(name)}{''.join(f' {key}={_quoted(value)}' for key, value in given.items())}>")

    def end(name: str) -> None:
        written.append(f"</{_local(name)}>")
        if _local(name) == element and len(written) > _HEAD:
            ready.append("".join(written))
            written.clear()

    reader = parser()
    reader.StartElementHandler = start
    reader.EndElementHandler = end
    reader.CharacterDataHandler = lambda data: written.append(escape(data))
    for chunk in source:
        reader.Parse(chunk, False)
        yield from ready
        ready.clear()
    reader.Parse(b"", True)
    yield from ready
    yield "".join(written)


class _Places:
    """Where rows and cells are: those that do not say it stand behind the one before."""

    def __init__(self) -> None:
        self._row = self._column = 0

    def next(self, element: str, given: str) -> str:
        """The place of the next row or cell."""
        if element == "row":
            self._row = int(given) if given.isdigit() else self._row + 1
            self._column = 0
            return str(self._row)
        letters = given.rstrip("0123456789")
        self._column = COLUMNS[letters] + 1 if letters else self._column + 1
        return given or f"{column_letters(self._column)}{self._row}"


def _quoted(value: str) -> str:
    return quoteattr(value) if '"' not in value else f'"{escape(value, {chr(34): "&quot;"})}"'
