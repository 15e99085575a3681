"""An address of our own for one session, made by ngrok where its library is installed; it ends with the session."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from rowcall.errors import AddressProblem
from rowcall.model.address import is_web_address

KEYS = "https://dashboard.ngrok.com/get-started/your-authtoken"


@dataclass(frozen=True, slots=True)
class Tunnel:
    """A tunnel that is open."""

    url: str
    _library: Any

    @property
    def host(self) -> str:
        """The name by which it is called, and by which it calls us."""
        return urlsplit(self.url).netloc

    def close(self) -> None:
        """Close it; blocks for a moment."""
        self._library.disconnect(self.url)


def open_tunnel(port: int, authtoken: str) -> Tunnel:
    """Have what is sent to a web address passed on to a port of this computer; blocks until it is.

    By the library's documentation (ngrok 1.x), `forward` gives a listener whose `url()` is the address, and
    `disconnect` ends it.

    Args:
        port: Where the receiver listens.
        authtoken: The user's own, from their ngrok account.

    Raises:
        AddressProblem: If the library is not installed, there is no authtoken, or ngrok refuses.
    """
    try:
        library = importlib.import_module("ngrok")
    except ImportError as missing:
        raise AddressProblem(
            "Tunnels need a library that is not installed.", "Install it with `pip install rowcall[tunnel]`."
        ) from missing
    if not authtoken:
        raise AddressProblem("There is no authtoken for ngrok.", f"Copy it from {KEYS} and enter it in the settings.")
    try:
        url = str(library.forward(f"127.0.0.1:{port}", authtoken=authtoken).url())
    except (ValueError, RuntimeError, OSError) as refused:
        words = " ".join(map(str, refused.args)).replace(authtoken, "...")
        raise AddressProblem(
            f"No tunnel was opened, ngrok says: {words}", "Check the authtoken and the connection."
        ) from refused
    tunnel = Tunnel(url, library)
    if not is_web_address(url):
        tunnel.close()
        advice = "Try again later, or use an address of your own."
        raise AddressProblem(f"ngrok gave an address that cannot be used: {url}.", advice)
    return tunnel
