"""Moments as the service writes them."""

from datetime import UTC, datetime


def iso(moment: float) -> str:
    """A moment in seconds since 1970, in UTC."""
    return f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%dT%H:%M:%SZ}"


def iso_exact(moment: float) -> str:
    """The same with thousandths of a second."""
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
