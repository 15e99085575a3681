import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.api.bounded import BoundedBody


@given(st.lists(st.binary(max_size=50), max_size=20), st.integers(0, 300))
def test_plain_bytes_up_to_the_limit(chunks: list[bytes], most: int) -> None:
    body = BoundedBody(most)
    for chunk in chunks:
        if not body.take(chunk):
            break
    whole = b"".join(chunks)
    assert body.content == whole[:most]
    assert body.too_large == (len(whole) > most)


@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
@given(content=st.binary(max_size=2000), step=st.integers(1, 300))
def test_compressed_bytes_in_any_pieces(encoding: str, pack: object, content: bytes, step: int) -> None:
    packed = pack(content)  # type: ignore[operator]
    body = BoundedBody(1000, encoding)
    for start in range(0, len(packed), step):
        if not body.take(packed[start : start + step]):
            break
    assert body.content == content[:1000]
    assert body.too_large == (len(content) > 1000)


def test_a_bomb_is_not_unfolded() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    body = BoundedBody(10_000, "gzip")
    assert not body.take(bomb)
    assert body.too_large
    assert len(body.content) == 10_000


def test_broken_compression_ends_the_reading() -> None:
    body = BoundedBody(1000, "gzip")
    assert not body.take(b"this is no gzip at all")
    assert body.damaged
    assert body.content == b""
