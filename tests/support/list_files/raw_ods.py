"""Writes ODS files from XML, as LibreOffice writes them."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

_NAME = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    [f'xmlns:{prefix}="{_NAME}:{prefix}:1.0"' for prefix in ("office", "table", "text", "style")]
    + [
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
        'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
    ]
)


def ods_text(text: str, more: str = "") -> str:
    """A cell with a text of one or several lines."""
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string"{more}>{lines}</table:table-cell>'


def ods_value(kind: str, value: str, shown: str, more: str = "") -> str:
    """A cell with a value and what is shown of it; the value's attribute is named as its kind wants it."""
    name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(kind, "value")
    return (
        f'<table:table-cell office:value-type="{kind}" office:{name}="{value}"{more}>'
        f"<text:p>{escape(shown)}</text:p></table:table-cell>"
    )


def ods_row(*cells: str, more: str = "") -> str:
    """A row of cells that are given as XML."""
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


def ods_table(name: str, *rows: str, hidden: bool = False, columns: str = "") -> str:
    """A sheet."""
    style = "hid" if hidden else "ta1"
    return f'<table:table table:name="{escape(name)}" table:style-name="{style}">{columns}{"".join(rows)}</table:table>'


def write_ods(path: Path, *tables: str, head: str = "", manifest: str = "") -> Path:
    """Write a document of these sheets.

    Args:
        path: Where to.
        tables: The sheets.
        head: What stands before the document's root, such as a document type.
        manifest: What the manifest says of the content, such as that it is encrypted.
    """
    style = (
        '<style:style style:name="{0}" style:family="table"><style:table-properties table:display="{1}"/></style:style>'
    )
    styles = style.format("ta1", "true") + style.format("hid", "false")
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<office:document-content {_SPACES}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>"
        f"{''.join(tables)}</office:spreadsheet></office:body></office:document-content>"
    )
    spaces = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", f"<manifest:manifest {spaces}>{manifest}</manifest:manifest>")
        archive.writestr("content.xml", content)
    return path
