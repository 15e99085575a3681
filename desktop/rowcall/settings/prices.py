"""Reads the dated price table that comes with the program, and keeps the user's own figures over it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from rowcall.errors import SettingsProblem
from rowcall.model.prices import Price, PriceTable
from rowcall.settings.files import write_text
from rowcall.settings.places import config_folder, resources

FILE_NAME = "prices.toml"

FIELDS: Mapping[str, type] = {"credits": int, "known": bool, "title": str, "source": str, "each": str}
OWN_SOURCE = "Your own figure."
HEAD = "# Your own prices, in credits; they stand in place of those that come with Rowcall.\n"


def load_prices(shipped: Path | None = None, own: Path | None = None) -> PriceTable:
    """Return the prices, with the user's own figures in place of the shipped ones.

    Args:
        shipped: Price table of the program; by default the one in its resources.
        own: The user's table, which may name any part of a price or none; by default `prices.toml` in the
            configuration folder. It need not exist.

    Raises:
        SettingsProblem: If a table cannot be read or a figure makes no sense.
    """
    own = own or config_folder() / FILE_NAME
    return _load(shipped or resources() / FILE_NAME, own if own.exists() else None)


def shipped_prices() -> PriceTable:
    """Return the prices as they come with the program."""
    return _load(resources() / FILE_NAME, None)


def keep_prices(prices: Iterable[Price], today: date, own: Path | None = None) -> PriceTable:
    """Keep the user's own figures: those that differ from the shipped ones; the others follow the program's table.

    Args:
        prices: Every price as the user wants it.
        today: The date that the table then bears.
        own: The user's table; by default `prices.toml` in the configuration folder.

    Returns:
        The prices that count from now on.

    Raises:
        SettingsProblem: If the user's table cannot be read or written; it is then as it was.
    """
    own = own or config_folder() / FILE_NAME
    shipped = shipped_prices().prices
    entries = {key: dict(entry) for key, entry in _entries(_read(own), own).items()} if own.exists() else {}
    for price in prices:
        there = shipped.get(price.key)
        if there is not None and (there.credits, there.known) == (price.credits, price.known):
            entries.pop(price.key, None)
        else:
            entry = {"source": OWN_SOURCE} | entries.get(price.key, {})
            entries[price.key] = entry | {"credits": price.credits, "known": price.known}
    if entries:
        write_text(own, _as_toml(entries, today))
    else:
        forget_prices(own)
    return load_prices(own=own)


def forget_prices(own: Path | None = None) -> PriceTable:
    """Go back to the prices that come with the program.

    Raises:
        SettingsProblem: If the user's table cannot be taken away.
    """
    own = own or config_folder() / FILE_NAME
    try:
        own.unlink(missing_ok=True)
    except OSError as error:
        raise SettingsProblem(f"{own} cannot be removed ({error.strerror}).", "Remove it by hand.") from error
    return shipped_prices()


def _load(shipped: Path, own: Path | None) -> PriceTable:
    base = _read(shipped)
    over = _read(own) if own else {}
    entries: dict[str, dict[str, Any]] = {key: dict(entry) for key, entry in _entries(base, shipped).items()}
    for key, entry in _entries(over, own or shipped).items():
        entries.setdefault(key, {}).update(entry)
    dated = str(over.get("dated", base.get("dated", "")))
    return PriceTable(dated, {key: _price(key, entry, own or shipped) for key, entry in entries.items()})


def _as_toml(entries: Mapping[str, Mapping[str, Any]], today: date) -> str:
    parts = [f'{HEAD}dated = "{today.isoformat()}"\n']
    for key, entry in entries.items():
        lines = "".join(f"{name} = {_toml_value(value)}\n" for name, value in entry.items())
        parts.append(f"[prices.{_toml_value(key)}]\n{lines}")
    return "\n".join(parts)


def _toml_value(value: str | bool | int) -> str:
    """A value as TOML writes it; its basic strings are those of JSON, but for one control character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


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
        each=entry.get("each", ""),
    )


def _wrong(path: Path, key: str, what: str) -> SettingsProblem:
    return SettingsProblem(f"In the prices of {path}, {key} {what}.", "Repair the file or move it away.")
