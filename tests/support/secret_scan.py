"""Looks for a secret in every byte that a program has left, in each form that it may have been written in."""

import base64
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import quote


def forms(secret: str) -> Mapping[str, bytes]:
    """A secret as it is, and as it looks when something has written it in its own way."""
    raw = secret.encode()
    base64_forms = {
        # What stands before it decides where the groups of three begin; the edges depend on the neighbours.
        f"base64, moved by {before}": base64.b64encode(b"\0" * before + raw)[4 if before else 0 : -4]
        for before in range(3)
    }
    return {
        "as it is": raw,
        "hex": raw.hex().encode(),
        "HEX": raw.hex().upper().encode(),
        "UTF-16": secret.encode("utf-16-le"),
        "in an address": quote(secret, safe="").encode(),
        "turned round": raw[::-1],
        **base64_forms,
    }


def found_in(secret: str, places: Iterable[tuple[str, bytes]]) -> list[str]:
    """Where a secret is, and in which form."""
    looked_for = forms(secret)
    return [f"{name}: {form}" for name, content in places for form, pattern in looked_for.items() if pattern in content]


def files_below(*folders: Path) -> Iterable[tuple[str, bytes]]:
    """Every file, whatever its name, and the names themselves."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            yield f"the name of {path}", path.name.encode()
            if path.is_file() and not path.is_symlink():
                yield str(path), path.read_bytes()
