"""Finds out how the bytes of a text file are to be read as text."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

from rowcall.formats.watched import open_bytes
from rowcall.model.reading import UNWATCHED, Reading

STRAY_BYTES = "rowcall-stray-bytes"
"""Error handler for a file that is UTF-8 but for some bytes: those are read as windows-1252."""

SAMPLE_BYTES = 1_000_000
"""Bytes that an encoding without a mark is guessed from."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_OTHERS = ("mac_roman", "cp1250", "cp1251", "cp1253", "shift_jis", "gb18030", "big5", "euc_kr")
"""What a file may be instead of windows-1252; where none is clearly better, windows-1252 is meant."""

_CLEARLY_BETTER = 0.05
"""How much less chaotic (0 to 1) a rarer encoding must make the text before it is preferred."""


def _read_as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    return stray.decode("cp1252", errors="replace"), error.end


codecs.register_error(STRAY_BYTES, _read_as_windows_1252)


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a file, and what a person should know about it."""

    name: str
    warning: str = ""


def find_encoding(path: Path, reading: Reading = UNWATCHED) -> Encoding:
    """Say how the file is encoded: by its mark, as UTF-8 where its bytes are, else by the likeliest guess."""
    with path.open("rb") as file:
        head = file.read(SAMPLE_BYTES)
    marked = next((name for mark, name in _MARKS if head.startswith(mark)), None)
    if marked and marked != "utf-8":
        return Encoding(marked)
    unmarked = _utf_16_without_mark(head)
    if unmarked:
        return Encoding(unmarked)
    good, bad = _count_utf_8(path, reading)
    if not bad:
        return Encoding("utf-8")
    if marked or good > bad:
        places = "1 place is" if bad == 1 else f"{bad:,} places are"
        return Encoding(
            "utf-8", f"{places} not UTF-8 as the rest of the file; read as windows-1252. Check the accents."
        )
    return _guess(path)


def decode_errors(encoding: str) -> str:
    """The error handler to open a file of that encoding with, so that reading never breaks off."""
    return STRAY_BYTES if encoding.lower().replace("_", "-") in {"utf-8", "utf8"} else "replace"


def _utf_16_without_mark(head: bytes) -> str | None:
    """Text in UTF-16 has a zero in every second byte, wherever it is Latin."""
    pairs = len(head) // 2
    if not pairs:
        return None
    if head[1::2].count(0) > pairs * 0.4 and head[0::2].count(0) < pairs * 0.1:
        return "utf-16-le"
    if head[0::2].count(0) > pairs * 0.4 and head[1::2].count(0) < pairs * 0.1:
        return "utf-16-be"
    return None


def _count_utf_8(path: Path, reading: Reading) -> tuple[int, int]:
    """Count the characters beyond ASCII that are valid UTF-8, and the places that are not."""
    bad = 0

    def count(error: UnicodeError) -> tuple[str, int]:
        nonlocal bad
        if not isinstance(error, UnicodeDecodeError):
            raise error
        bad += 1
        return "", error.end

    codecs.register_error("rowcall-count", count)
    decoder = codecs.getincrementaldecoder("utf-8")("rowcall-count")
    good = 0
    with open_bytes(path, reading) as file:
        while chunk := file.read(SAMPLE_BYTES):
            text = decoder.decode(chunk)
            if not text.isascii():
                good += sum(1 for char in text if char > "\x7f") if bad else 1
    decoder.decode(b"", final=True)
    return good, bad


def _guess(path: Path) -> Encoding:
    """Choose between windows-1252, its Latin-9 sister and the encodings of other scripts."""
    import charset_normalizer  # noqa: PLC0415 (70 ms that most files do not need)

    with path.open("rb") as file:
        sample = b"".join(line for line in file.read(SAMPLE_BYTES).splitlines(keepends=True) if not line.isascii())
    western = _western(sample)
    found = charset_normalizer.from_bytes(sample, cp_isolation=[western, *_OTHERS], preemptive_behaviour=False)
    chaos = {match.encoding: match.chaos - match.coherence / 10 for match in found}
    best = min(chaos, key=lambda name: chaos[name], default=western)
    if chaos.get(best, 0.0) + _CLEARLY_BETTER > chaos.get(western, 1.0) or _same_text(sample, best, western):
        best = western
    name = {"cp1252": "windows-1252", "iso8859_15": "iso-8859-15"}.get(best, best)
    return Encoding(name, f"The encoding is guessed: {name}. Check the accents in the preview.")


def _same_text(sample: bytes, one: str, other: str) -> bool:
    return sample.decode(one, errors="replace") == sample.decode(other, errors="replace")


def _western(sample: bytes) -> str:
    """Latin-9 has the euro sign at 0xA4, windows-1252 a sign nobody uses; only the latter uses 0x80 to 0x9F."""
    windows_only = any(0x80 <= byte <= 0x9F for byte in sample)
    return "iso8859_15" if b"\xa4" in sample and not windows_only else "cp1252"
