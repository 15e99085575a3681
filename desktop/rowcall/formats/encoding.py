"""Finds out how the bytes of a text file are to be read as text."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rowcall.formats.encoding_guess import CODECS, rank
from rowcall.formats.twice import TWICE, count_twice
from rowcall.formats.watched import CHUNK, open_bytes
from rowcall.model.import_plans import Likely, Remark
from rowcall.model.reading import UNWATCHED, Reading

STRAY_BYTES = "rowcall-stray-bytes"
"""Error handler for a file that is UTF-8 but for some bytes: those are read as windows-1252."""

SAMPLE_BYTES = 1_000_000
"""Bytes that an encoding without a mark is guessed from."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_WIDE = ("utf-32le", "utf-32be", "utf-16le", "utf-16be")
_WIDE_SCORE, _TWICE_SCORE = 0.95, 0.8
_ALWAYS = ("utf-8", "windows-1252")
"""Encodings that a person can always choose."""

_MOST_LIKELY = 6
"""How many encodings are offered."""

_SURE = 0.9
"""Below this a guess asks to be checked by its accents."""

_LEAST_GOOD = 0.25
"""Good lines for each odd one, from which on a file is UTF-8 with odd lines in it."""

_LINES_NAMED = 20

_ZEROS_OF_A_LETTER = 3
"""The most zeros that text ends with, in UTF-32."""


def _read_as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    return stray.decode("cp1252", errors="replace"), error.end


codecs.register_error(STRAY_BYTES, _read_as_windows_1252)


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a file, what else it may be, and what a person should know about it."""

    name: str
    """As IANA registers it, in lower case."""
    likely: tuple[Likely, ...]
    remark: str = ""
    odd: int = 0
    """Lines that are not as the rest of the file, or not as they should be."""
    odd_lines: tuple[int, ...] = ()
    """The first of them, from 1."""

    def remarks(self, rows: tuple[int, ...] = ()) -> tuple[Remark, ...]:
        """What to tell, with the rows that the odd lines belong to."""
        return (Remark(self.remark, count=self.odd, rows=rows),) if self.remark else ()


def find_encoding(path: Path, reading: Reading = UNWATCHED) -> Encoding:
    """Say how the file is encoded: by its mark, as UTF-8 where its bytes are, else by the likeliest guess."""
    with open_bytes(path, reading) as file:
        head = file.read(SAMPLE_BYTES)
    wide = wide_encoding(head)
    if wide:
        return Encoding(wide, _offered([Likely(wide, _WIDE_SCORE if wide in _WIDE else 1.0)]))
    if _is_utf_8(path, reading):
        return _utf_8(head)
    good, odd, lines = _count_lines(path, reading)
    if head.startswith(codecs.BOM_UTF8) or good > odd * _LEAST_GOOD:
        share, others = round(good / (good + odd), 2), rank(_foreign_lines(head))
        lines_are = "line is" if odd == 1 else "lines are"
        return Encoding(
            "utf-8",
            _offered([Likely("utf-8", share), *(Likely(one.value, one.score * (1 - share)) for one in others)]),
            f"{odd:,} {lines_are} not UTF-8 as the rest of the file; read as windows-1252. Check the accents.",
            odd,
            lines,
        )
    return _guess(path, reading)


def _utf_8(head: bytes) -> Encoding:
    """A file that is UTF-8 throughout; where its letters were encoded twice, that is said and can be mended."""
    twice = count_twice(head.decode(errors="ignore").splitlines())
    if not twice:
        return Encoding("utf-8", _offered([Likely("utf-8", 1.0)]))
    remark = "Letters beyond a to z look encoded twice (MÃ¼ller for Müller). Read as such, they come out right."
    return Encoding("utf-8", _offered([Likely("utf-8", 1.0), Likely(TWICE, _TWICE_SCORE)]), remark, twice)


def codec_of(name: str) -> str:
    """Python's name for an encoding that is named as IANA does."""
    return CODECS.get(name.lower(), name)


def decode_errors(encoding: str) -> str:
    """The error handler to open a file of that encoding with, so that reading never breaks off."""
    return STRAY_BYTES if encoding.lower().startswith(("utf-8", "utf8")) else "replace"


def _offered(likely: list[Likely]) -> tuple[Likely, ...]:
    """The likeliest ones, and in any case those that a person looks for."""
    first = [one for place, one in enumerate(likely) if one.value not in {other.value for other in likely[:place]}]
    first = first[:_MOST_LIKELY]
    there = {one.value for one in first}
    return (*first, *(Likely(name, 0.0) for name in _ALWAYS if name not in there))


def wide_encoding(head: bytes) -> str | None:
    """The encoding of text that has two or four bytes a character, by its mark or its zeros; None for any other.

    Such text has zeros in the same places wherever it is Latin.
    """
    marked = next((name for mark, name in _MARKS if head.startswith(mark)), None)
    if marked:
        return marked
    # A computer that stopped while it wrote leaves zeros at the end of a file; they say nothing of its letters.
    text = head.rstrip(b"\0")
    if len(head) - len(text) > _ZEROS_OF_A_LETTER:
        head = text
    if head.count(0) < len(head) // 50 or len(head) < 4:
        return None
    share = [head[place::4].count(0) / (len(head) // 4) for place in range(4)]
    zeros = [part > 0.9 for part in share]
    if zeros[1:] == [True, True, True] or (zeros[2:] == [True, True] and share[0] < 0.5):
        return "utf-32le"
    if zeros[:3] == [True, True, True] or (zeros[:2] == [True, True] and share[3] < 0.5):
        return "utf-32be"
    even, odd = share[0] + share[2], share[1] + share[3]
    for name, full, empty in (("utf-16le", odd, even), ("utf-16be", even, odd)):
        if full > 10 * empty and _is_text(head[: len(head) // 2 * 2], name):
            return name
    return None


def _is_text(data: bytes, encoding: str) -> bool:
    """Whether it decodes to lines without odd characters; the last character may be cut."""
    text = data.decode(encoding, errors="ignore")
    return len(text) >= len(data) // 2 - 2 and "\n" in text + "\n" and "\0" not in text


def _is_utf_8(path: Path, reading: Reading) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    pending = False
    with open_bytes(path, reading) as file:
        try:
            while chunk := file.read(CHUNK):
                if pending or not chunk.isascii():
                    decoder.decode(chunk)
                    pending = bool(decoder.getstate()[0])
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _lines(path: Path, reading: Reading) -> Iterator[bytes]:
    """The lines of a file, whatever ends them; a very long one comes in pieces."""
    rest = b""
    with open_bytes(path, reading) as file:
        while chunk := file.read(CHUNK):
            lines = (rest + chunk).splitlines(keepends=True)
            rest = lines.pop() if len(lines) > 1 else b""
            yield from lines
    if rest:
        yield rest


def _count_lines(path: Path, reading: Reading) -> tuple[int, int, tuple[int, ...]]:
    """Count the lines beyond ASCII that are UTF-8, and those that are not; with the first numbers of the latter."""
    good = odd = 0
    numbers: list[int] = []
    for number, line in enumerate(_lines(path, reading), 1):
        if line.isascii():
            continue
        try:
            line.decode()
        except UnicodeDecodeError:
            odd += 1
            if len(numbers) < _LINES_NAMED:
                numbers.append(number)
        else:
            good += 1
    return good, odd, tuple(numbers)


def _foreign_lines(data: bytes) -> bytes:
    return b"".join(line for line in data.splitlines(keepends=True) if not line.isascii())


def _guess(path: Path, reading: Reading) -> Encoding:
    """Choose between windows-1252, its sisters and the encodings of other scripts."""
    sample = b""
    for line in _lines(path, reading):
        if not line.isascii():
            sample += line
        if len(sample) > SAMPLE_BYTES:
            break
    likely = rank(sample) or (Likely("windows-1252", 0.0),)
    best = likely[0]
    remark = f"The encoding is guessed: {best.value} ({best.score:.0%} sure). Check the accents in the preview."
    return Encoding(best.value, _offered(list(likely)), "" if best.score >= _SURE else remark)
