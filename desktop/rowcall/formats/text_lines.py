"""Gives the lines of a text file, many at a time, without its marks and without characters that no cell can show."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from rowcall.formats.control_characters import CONTROL
from rowcall.formats.encoding import codec_of, decode_errors
from rowcall.formats.problems import clear_file_errors
from rowcall.formats.twice import TWICE, mended
from rowcall.formats.watched import CHUNK, WatchedFile
from rowcall.model.reading import Reading

LINES_NAMED = 20
"""How many of the lines with control characters are remembered by their number."""


class TextLines:
    """Reads a file's lines with their ends.

    Args:
        path: The file.
        encoding: As its bytes are to be read.
        reading: What is told how far it is, and can stop it.

    Attributes:
        controls: Control characters that were left out so far.
        control_lines: The first of the lines that had some, counted from 1.
        separator: The delimiter that Excel's `sep=;` line names; None where there is no such line.
    """

    def __init__(self, path: Path, encoding: str, reading: Reading) -> None:
        self.controls = 0
        self.control_lines: list[int] = []
        self.separator: str | None = None
        self._path = path
        self._encoding = encoding
        self._reading = reading
        self._count = 0

    def blocks(self) -> Iterator[list[str]]:
        """Yield the lines, many at a time; the line `sep=;` is none of them.

        Raises:
            FileProblem: If the file cannot be read to its end.
            ImportCancelled: If it was stopped.
        """
        with (
            clear_file_errors(self._path),
            WatchedFile(self._path, self._reading) as raw,
            io.BufferedReader(raw, CHUNK) as file,
        ):
            for number, text in enumerate(self._texts(file)):
                block = _split(text if number else text.removeprefix("\ufeff"))
                if number == 0:
                    self.separator = separator_of(block[0]) if block else None
                    block = block[1:] if self.separator else block
                yield self._clean(block, raw)

    def _texts(self, file: IO[bytes]) -> Iterator[str]:
        """The file's text in pieces that end where a line ends."""
        decoder = codecs.getincrementaldecoder(codec_of(self._encoding))(decode_errors(self._encoding))
        rest: list[str] = []
        while data := file.read(CHUNK):
            text = decoder.decode(data)
            cut = 1 + max(text.rfind("\n"), text.rfind("\r", 0, -1))  # the \n of a last \r may be still to come
            if cut:
                yield "".join([*rest, text[:cut]])
                rest = [text[cut:]]
            else:
                rest.append(text)
        last = "".join([*rest, decoder.decode(b"", final=True)])
        if last:
            yield last

    def _clean(self, block: list[str], raw: WatchedFile) -> list[str]:
        """Leave out control characters, and remember where they were."""
        if raw.has_controls:
            for place, line in enumerate(block):
                text, times = CONTROL.subn("", line)
                if times:
                    block[place] = text
                    self._note(place + 1, times)
        self._count += len(block)
        return list(map(mended, block)) if self._encoding == TWICE else block

    def _note(self, place: int, times: int) -> None:
        self.controls += times
        if len(self.control_lines) < LINES_NAMED:
            self.control_lines.append(self._count + place)


def _split(text: str) -> list[str]:
    r"""The lines with their ends, which are \n, \r\n or \r and nothing else that Unicode calls one."""
    lines = text.splitlines(keepends=True)
    if len(lines) == text.count("\n") + (not text.endswith("\n")):
        return lines
    return io.StringIO(text, newline="").readlines()


def separator_of(line: str) -> str | None:
    """The delimiter that an Excel `sep=;` line names."""
    text = line.rstrip("\r\n").strip('"')
    return text[4] if len(text) == 5 and text[:4].lower() == "sep=" else None
