"""What a row is known by, as people say it and as dots."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rowcall.model.strength import MOST_DOTS, Identifier, dots


def title(identifier: Identifier) -> str:
    """What it is known by."""
    return {
        Identifier.PROFILE: _tr("LinkedIn profile"),
        Identifier.EMAIL: _tr("E-mail"),
        Identifier.NAME_AND_DOMAIN: _tr("Name and website"),
        Identifier.NAME_AND_COMPANY: _tr("Name and company"),
        Identifier.COMPANY_PAGE: _tr("LinkedIn page"),
        Identifier.COMPANY_DOMAIN: _tr("Website"),
        Identifier.COMPANY_NAME: _tr("Company name alone"),
        Identifier.NOTHING: _tr("Nothing"),
    }[identifier]


def marks(identifier: Identifier) -> str:
    """Its strength as four dots, filled and empty."""
    strong = dots(identifier)
    return "●" * strong + "○" * (MOST_DOTS - strong)


def sentence(identifier: Identifier) -> str:
    """What one row is known by, with its dots."""
    if identifier is Identifier.NOTHING:
        told = _tr("Nothing in this row says whom it is about.")
    else:
        told = _tr("Known by: {identifier}").format(identifier=title(identifier))
    return f"{marks(identifier)}  {told}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("known_by", text)
