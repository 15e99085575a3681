"""An answer's body that cannot grow above a limit, however little of it was sent."""

from __future__ import annotations

import zlib

COMPRESSED = frozenset({"gzip", "x-gzip", "deflate"})
AUTOMATIC = zlib.MAX_WBITS | 32
"""Lets zlib see for itself whether it reads gzip or zlib."""


class BoundedBody:
    """Collects the decoded bytes of an answer.

    We ask for no compression; a server or proxy that compresses all the same is decoded piece by piece, so that a
    small answer that unfolds to gigabytes never does.
    """

    def __init__(self, most_bytes: int, encoding: str = "") -> None:
        self._most = most_bytes
        self._content = bytearray()
        self._decoder = zlib.decompressobj(AUTOMATIC) if encoding.strip().lower() in COMPRESSED else None
        self.too_large = False
        self.damaged = False
        """Whether the compression is broken; what was decoded before is kept."""

    @property
    def content(self) -> bytes:
        """What came so far, decoded, never more than the limit."""
        return bytes(self._content)

    def take(self, chunk: bytes) -> bool:
        """Add what came from the network; False when no more is wanted."""
        room = self._most - len(self._content)
        self._content += self._decoded(chunk, room + 1)
        if len(self._content) > self._most:
            del self._content[self._most :]
            self.too_large = True
        return not (self.too_large or self.damaged)

    def _decoded(self, chunk: bytes, most: int) -> bytes:
        if self._decoder is None:
            return chunk[:most]
        try:
            return self._decoder.decompress(chunk, most)
        except zlib.error:
            self.damaged = True
            return b""
