"""How columns are arranged, as the text that a project keeps."""

from __future__ import annotations

import json

from rowcall.model.sheets import Layout


def layout_to_text(layout: Layout) -> str:
    """The text of a layout; the same layout always has the same text."""
    parts = {
        "order": list(layout.order),
        "widths": {str(column_id): width for column_id, width in sorted(layout.widths.items())},
        "hidden": sorted(layout.hidden),
        "frozen": layout.frozen,
    }
    return json.dumps({key: value for key, value in parts.items() if value})


def layout_from_text(text: str) -> Layout:
    """The layout that a text says.

    Raises:
        ValueError: If it is no such text, as in a damaged file.
    """
    parts = json.loads(text)
    widths = {int(column_id): int(width) for column_id, width in parts.get("widths", {}).items()}
    return Layout(
        tuple(map(int, parts.get("order", ()))),
        widths,
        frozenset(map(int, parts.get("hidden", ()))),
        int(parts.get("frozen", 0)),
    )
