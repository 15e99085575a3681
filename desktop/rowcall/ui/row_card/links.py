"""What a value leads to: a page, a mailbox, a phone; nothing else is ever opened."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl

from rowcall.model.fields import Field

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_PAGES = frozenset({Field.COMPANY_DOMAIN, Field.COMPANY_LINKEDIN_URL, Field.LINKEDIN_URL, Field.POST_URL})
_PHONES = frozenset({Field.PHONE, Field.MOBILE})
_MAIL = re.compile(r"[^\s@:/?&%]+@[^\s@:/?&%]+\.[^\s@:/?&%]+")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
_DIGITS = re.compile(r"\+?[\d\s().\-/]{5,}")


def link_of(text: str, field: Field | None) -> QUrl | None:
    """Where a value leads to; None where it leads nowhere that may be opened.

    Args:
        text: The cell's text.
        field: What its column is.
    """
    text = text.strip()
    if text.casefold().startswith(("http://", "https://")):
        return _checked(text)
    if _MAIL.fullmatch(text):
        return _checked(f"mailto:{text}")
    if field in _PAGES and _HOST.fullmatch(text):
        return _checked(f"https://{text}")
    if field in _PHONES and _DIGITS.fullmatch(text):
        digits = re.sub(r"[^\d+]", "", text)
        return _checked(f"tel:{digits}")
    return None


def _checked(address: str) -> QUrl | None:
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    whole = url.isValid() and url.scheme() in SCHEMES and (url.host() or url.scheme() in ("mailto", "tel"))
    return url if whole else None
