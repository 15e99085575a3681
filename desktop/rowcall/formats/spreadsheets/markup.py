"""Reads the XML inside workbooks: small parts as elements, large ones as text in blocks that end with a whole element.

A sheet's XML is looked through by regular expressions, which is several times as fast as a parser. They know one way of
writing; a part that is written in another way (with prefixes, in another encoding) is parsed and written anew in that
way. A document type, the only door to entity bombs and to files elsewhere, is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import IO
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from rowcall.formats.spreadsheets.book import WorkbookProblem

CHUNK = 1 << 18
LARGEST_ELEMENT = 64_000_000
"""Bytes of one row or one text; more is no list."""

_HEAD = 4096
_USUAL = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?<(?:worksheet|sst)[\s>]")
_OTHER_ENCODING = re.compile(rb"<\?xml[^>]*encoding=[\"'](?!utf-?8[\"'])", re.IGNORECASE)
_OTHER_QUOTES = re.compile(rb"<[a-zA-Z]+\s[^<>]*='")
_ASIDE = re.compile(r"<!--.*?-->|<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_ENTITY = re.compile(r"&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));")
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_LAST_CHARACTER = 0x10FFFF


def unescaped(text: str) -> str:
    """Text of an XML document as what it stands for."""
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(found: re.Match[str]) -> str:
    if found[1]:
        return _ENTITIES[found[1]]
    code = int(found[2]) if found[2] else int(found[3], 16)
    return chr(code) if code <= _LAST_CHARACTER else "\ufffd"


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


def blocks(file: IO[bytes], element: str, tell: Callable[[int], None]) -> Iterator[str]:
    """The text of a large part in blocks, each of which ends behind an `element`; the last one has what follows them.

    Args:
        file: The part, unpacked while it is read.
        element: `row` or `si`.
        tell: Told how many bytes were read.

    Raises:
        WorkbookProblem: If it has a document type, or an element that is too large.
        expat.ExpatError: If it is written in an unusual way and is no XML.
    """
    head = file.read(_HEAD)
    usual = _USUAL.match(head) and not _OTHER_ENCODING.search(head) and not _OTHER_QUOTES.search(head)
    source = _chunks(head, file, tell)
    if not usual:
        yield from _written_anew(source, element)
        return
    end = f"</{element}>".encode()
    rest = bytearray()
    for chunk in source:
        place = chunk.rfind(end)
        if place < 0 and (place := (bytes(rest[-len(end) :]) + chunk).find(end)) < 0:
            rest += chunk
            if len(rest) > LARGEST_ELEMENT:
                raise WorkbookProblem("huge")
            continue
        whole = bytes(rest) + chunk
        cut = whole.rfind(end) + len(end)
        rest = bytearray(whole[cut:])
        yield _usual_text(whole[:cut])
    yield _usual_text(bytes(rest))


def _chunks(head: bytes, file: IO[bytes], tell: Callable[[int], None]) -> Iterator[bytes]:
    count = len(head)
    yield head
    while chunk := file.read(CHUNK):
        count += len(chunk)
        tell(count)
        yield chunk


def _usual_text(data: bytes) -> str:
    """Decode a block; line ends become one character, as XML says, and comments go."""
    text = data.decode("utf-8-sig")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "<!" in text:
        text = _ASIDE.sub(lambda found: escape(found[1] or ""), text)
        if "<!" in text:
            raise WorkbookProblem("unsafe")
    return text


def _written_anew(source: Iterator[bytes], element: str) -> Iterator[str]:
    written: list[str] = []
    ready: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        names = sorted(attributes, key=lambda key: key != "r")
        written.append(f"<{_local(name)}{''.join(f' {_local(key)}={_quoted(attributes[key])}' for key in names)}>")

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


def _quoted(value: str) -> str:
    return quoteattr(value) if '"' not in value else f'"{escape(value, {chr(34): "&quot;"})}"'
