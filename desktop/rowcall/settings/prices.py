"""Reads the dated price table that comes with the program, and the user's own figures over it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rowcall.errors import SettingsProblem
from rowcall.model.prices import Price, PriceTable
from rowcall.settings.places import config_folder, resources

FILE_NAME = "prices.toml"

FIELDS: Mapping[str, type] = {"credits": int, "known": bool, "title": str, "source": str}


def load_prices(shipped: Path | None = None, own: Path | None = None) -> PriceTable:
    """Return the prices, with the user's own figures in place of the shipped ones.

    Args:
        shipped: Price table of the program; by default the one in its resources.
        own: The user's table, which may name any part of a price or none; by default `prices.toml` in the
            configuration folder. It need not exist.

    Raises:
        SettingsProblem: If a table cannot be read or a figure makes no sense.
    """
    shipped = shipped or resources() / FILE_NAME
    own = own or config_folder() / FILE_NAME
    base = _read(shipped)
    over = _read(own) if own.exists() else {}
    entries: dict[str, dict[str, Any]] = {key: dict(entry) for key, entry in _entries(base, shipped).items()}
    for key, entry in _entries(over, own).items():
        entries.setdefault(key, {}).update(entry)
    dated = str(over.get("dated", base.get("dated", "")))
    return PriceTable(dated, {key: _price(key, entry, own) for key, entry in entries.items()})


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsProblem(f"The prices in {path} cannot be read ({error.strerror}).", "Check the file.") from error
    except ValueError as error:
        raise SettingsProblem(
            f"The prices in {path} cannot be read: {error}.", "Repair the file or move it away."
        ) from error


def _entries(table: Mapping[str, Any], path: Path) -> Mapping[str, Mapping[str, Any]]:
    """Return the price entries of a table after checking the type of each figure."""
    entries = table.get("prices", {})
    if not isinstance(entries, dict):
        raise _wrong(path, "prices", "must be a table")
    for key, entry in entries.items():
        if not isinstance(entry, dict):
            raise _wrong(path, key, "must be a table")
        for name, value in entry.items():
            if name not in FIELDS:
                raise _wrong(path, key, f"has no {name}; it may have {', '.join(FIELDS)}")
            if type(value) is not FIELDS[name] or (isinstance(value, int) and value < 0):
                raise _wrong(path, key, f"has a {name} that makes no sense: {value!r}")
    return entries


def _price(key: str, entry: Mapping[str, Any], path: Path) -> Price:
    if "credits" not in entry:
        raise _wrong(path, key, "says no number of credits")
    return Price(
        key=key,
        credits=entry["credits"],
        known=entry.get("known", False),
        title=entry.get("title", key),
        source=entry.get("source", ""),
    )


def _wrong(path: Path, key: str, what: str) -> SettingsProblem:
    return SettingsProblem(f"In the prices of {path}, {key} {what}.", "Repair the file or move it away.")
