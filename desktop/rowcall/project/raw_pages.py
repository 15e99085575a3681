"""Reads the pages of a project file by themselves, as far as each is readable, with nothing but the file format.

The facts are those of sqlite.org, "Database File Format": pages of a B-tree, cells, records, overflow chains, the log.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rowcall.project.schema import PAGE_SIZE

TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_FILE_HEADER = 100
_LOG_HEADER = 32
_FRAME_HEADER = 24
_BIG_ENDIAN = (b"\x83",)
_LARGEST_RECORD = 2**28
_INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

Value = int | float | str | bytes | None
Record = tuple[Value, ...]


class Unreadable(Exception):
    """This place of the file does not hold what it should."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One record, and the row's number where its table has them."""

    rowid: int | None
    record: Record


class RawPages:
    """The pages of a file as its last whole transaction left them, those in its log included."""

    def __init__(self, content: bytes, log: bytes = b"") -> None:
        self._content = content
        self._newer = _pages_in(log)
        whole = -(-len(content) // PAGE_SIZE)
        self.count = max([whole, *self._newer])

    def page(self, number: int) -> bytes:
        """A page by its number, counted from 1; what the file is too short for is zero.

        Raises:
            Unreadable: If there is no such page.
        """
        if not 1 <= number <= self.count:
            raise Unreadable
        if number in self._newer:
            return self._newer[number]
        return self._content[(number - 1) * PAGE_SIZE : number * PAGE_SIZE].ljust(PAGE_SIZE, b"\0")

    def kind(self, number: int) -> int:
        """The first byte of a page's header: one of the four kinds, or anything where it is no page of a B-tree."""
        return self.page(number)[_header_at(number)]

    def children(self, number: int) -> Iterator[int]:
        """The pages below an inner page, as far as they can be read."""
        page, start = self.page(number), _header_at(number)
        for place in _cell_places(page, start, inner=True):
            yield int.from_bytes(page[place : place + 4], "big")
        yield int.from_bytes(page[start + 8 : start + 12], "big")

    def cells(self, number: int) -> Iterator[Cell | None]:
        """The records on a page; None for each that cannot be read."""
        page, start = self.page(number), _header_at(number)
        kind = page[start]
        if kind not in (TABLE_LEAF, INDEX_LEAF, INDEX_INNER):
            return
        for place in _cell_places(page, start, inner=kind == INDEX_INNER):
            try:
                yield self._cell(page, place, kind)
            except (Unreadable, IndexError, struct.error):
                yield None

    def _cell(self, page: bytes, place: int, kind: int) -> Cell:
        if kind == INDEX_INNER:
            place += 4
        size, place = _varint(page, place)
        rowid = None
        if kind == TABLE_LEAF:
            rowid, place = _varint(page, place)
            rowid = rowid - 2**64 if rowid >= 2**63 else rowid
        if size > _LARGEST_RECORD:
            raise Unreadable
        here = _size_here(size, PAGE_SIZE - 35 if kind == TABLE_LEAF else (PAGE_SIZE - 12) * 64 // 255 - 23)
        if place + here > len(page):
            raise Unreadable
        payload = page[place : place + here]
        if here < size:
            payload += self._overflow(int.from_bytes(page[place + here : place + here + 4], "big"), size - here)
        return Cell(rowid, _record(payload))

    def _overflow(self, number: int, size: int) -> bytes:
        parts = []
        while size > 0:
            page = self.page(number)
            parts.append(page[4 : 4 + min(size, PAGE_SIZE - 4)])
            size -= len(parts[-1])
            number = int.from_bytes(page[:4], "big")
            if bool(number) != (size > 0):
                raise Unreadable
        return b"".join(parts)


def _header_at(number: int) -> int:
    return _FILE_HEADER if number == 1 else 0


def _cell_places(page: bytes, start: int, *, inner: bool) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", page, start + 3)
    first = start + (12 if inner else 8)
    for at in range(first, min(first + 2 * count, PAGE_SIZE - 1), 2):
        (place,) = struct.unpack_from(">H", page, at)
        if first <= place < PAGE_SIZE - 3:
            yield place


def _size_here(size: int, most: int) -> int:
    """How much of a record stands on the page itself, the rest being on overflow pages."""
    if size <= most:
        return size
    least = (PAGE_SIZE - 12) * 32 // 255 - 23
    fitting = least + (size - least) % (PAGE_SIZE - 4)
    return fitting if fitting <= most else least


def _varint(page: bytes, place: int) -> tuple[int, int]:
    value = 0
    for at in range(place, place + 8):
        value = value << 7 | page[at] & 0x7F
        if page[at] < 0x80:
            return value, at + 1
    return value << 8 | page[place + 8], place + 9


def _record(payload: bytes) -> Record:
    end, place = _varint(payload, 0)
    kinds = []
    while place < end:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if place != end or end + sum(map(_size_of, kinds)) != len(payload):
        raise Unreadable
    values = []
    for kind in kinds:
        size = _size_of(kind)
        values.append(_value(kind, payload[place : place + size]))
        place += size
    return tuple(values)


def _size_of(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    if kind in (10, 11):
        raise Unreadable
    return 8 if kind == 7 else _INTEGER_SIZES.get(kind, 0)


def _value(kind: int, raw: bytes) -> Value:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return float(struct.unpack(">d", raw)[0])
    if kind in _INTEGER_SIZES:
        return int.from_bytes(raw, "big", signed=True)
    return raw.decode("utf-8", "replace") if kind % 2 else raw


def _pages_in(log: bytes) -> Mapping[int, bytes]:
    """The newest pages of a log up to its last commit; a frame that is damaged counts for nothing.

    Each frame's check sums go on from those of the frame before it, so one damaged frame does not take the rest along.
    """
    said = ">" if log[3:4] in _BIG_ENDIAN else "<"
    return _whole_frames(log, said) or _whole_frames(log, "<" if said == ">" else ">")


def _whole_frames(log: bytes, order: str) -> Mapping[int, bytes]:
    frames = range(_LOG_HEADER, len(log) - _FRAME_HEADER - PAGE_SIZE + 1, _FRAME_HEADER + PAGE_SIZE)
    if not frames:
        return {}
    told = [log[16:24], *(log[at + 8 : at + 16] for at in frames[:2])]
    salts = max(told, key=told.count)
    sums = struct.unpack(">II", log[24:32])
    committed: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    for at in frames:
        header, page = log[at : at + _FRAME_HEADER], log[at + _FRAME_HEADER : at + _FRAME_HEADER + PAGE_SIZE]
        number, size_after, _salt, _other_salt, first, second = struct.unpack(">6I", header)
        if header[8:16] == salts and _checksum(order, header[:8] + page, sums) == (first, second):
            waiting[number] = page
            if size_after:
                committed |= waiting
                waiting = {}
        sums = first, second
    return committed


def _checksum(order: str, content: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    for one, other in struct.iter_unpack(f"{order}II", content):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second
