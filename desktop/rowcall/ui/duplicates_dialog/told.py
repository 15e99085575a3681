"""What is said of rows that are about the same: what they have in common, and how sure that is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rowcall.model.duplicates import Alike, Group
from rowcall.ui.widgets import words


def title(alike: Alike) -> str:
    """What rows can have in common."""
    return {
        Alike.CRM_ID: _tr("CRM number"),
        Alike.PROFILE: _tr("LinkedIn profile"),
        Alike.EMAIL: _tr("E-mail"),
        Alike.PAGE: _tr("Company page"),
        Alike.DOMAIN: _tr("Website"),
        Alike.PHONE: _tr("Phone"),
        Alike.COLUMNS: _tr("Column of your choice"),
        Alike.NAME: _tr("Same name"),
        Alike.NEAR: _tr("Almost the same name"),
    }[alike]


def why(group: Group) -> str:
    """What the rows of a group have in common, and how sure it is that they are about the same."""
    told = _tr("In common: {what}. {sure} % sure.")
    return told.format(what=", ".join(map(title, group.alike)), sure=words.number(group.sureness))


def line(group: Group, name: str) -> str:
    """A group as a line of the list."""
    told = _tr("{name} · {rows} · {sure} %")
    return told.format(name=name, rows=words.rows(len(group.rows)), sure=words.number(group.sureness))


def _tr(text: str) -> str:
    return QCoreApplication.translate("duplicatesDialog", text)
