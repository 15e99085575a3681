"""The first table of a piece of HTML, as some programs put it on the clipboard without any tabs beside it."""

from __future__ import annotations

from html.parser import HTMLParser

_MOST_SPAN = 1000


class _Reader(HTMLParser):
    """Gathers the cells of the first table."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._span = 1
        self._done = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._done:
            return
        if tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in ("td", "th"):
            self._end_cell()
            self._cell = []
            span = dict(attrs).get("colspan") or "1"
            self._span = min(int(span), _MOST_SPAN) if span.isdecimal() else 1
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()
        self._done = self._done or tag == "table"

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(" ".join(data.split()) if data.strip() else " ")

    def _end_cell(self) -> None:
        if self._cell is not None:
            if not self.rows:
                self.rows.append([])
            lines = "".join(self._cell).split("\n")
            text = "\n".join(" ".join(line.split()) for line in lines)
            self.rows[-1].extend([text, *[""] * (self._span - 1)])
            self._cell = None


def from_html(text: str) -> list[list[str]]:
    """The rows of the first table; empty where there is none."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return [row for row in reader.rows if row]
