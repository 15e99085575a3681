"""Tunnels: opened and closed through the library, refused in its words, and what is said where it is missing."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rowcall.errors import AddressProblem
from rowcall.inbox.tunnel import open_tunnel

AGENT = """
opened = []


class Listener:
    def __init__(self, address):
        self.address = address

    def url(self):
        return "http://" + self.address


def forward(address, authtoken):
    if authtoken != "good":
        raise ValueError("failed to connect session", "the authtoken %s is invalid" % authtoken, "ERR_NGROK_105")
    opened.append(address)
    return Listener(address)


def disconnect(url):
    opened.remove(url.removeprefix("http://"))
"""
"""Stands where ngrok's library would: its tunnel is as short as can be."""


@pytest.fixture
def agent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "ngrok.py").write_text(AGENT, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield
    sys.modules.pop("ngrok", None)


@pytest.mark.usefixtures("agent")
def test_a_tunnel_leads_to_the_port_until_it_is_closed() -> None:
    tunnel = open_tunnel(4711, "good")
    assert (tunnel.url, tunnel.host) == ("http://127.0.0.1:4711", "127.0.0.1:4711")
    assert sys.modules["ngrok"].opened == ["127.0.0.1:4711"]
    tunnel.close()
    assert sys.modules["ngrok"].opened == []


@pytest.mark.usefixtures("agent")
def test_a_refused_authtoken_is_said_without_telling_it() -> None:
    with pytest.raises(AddressProblem, match="No tunnel was opened, ngrok says: failed to connect session") as caught:
        open_tunnel(4711, "bad-token")
    assert "bad-token" not in str(caught.value)
    assert "ERR_NGROK_105" in str(caught.value)


@pytest.mark.usefixtures("agent")
def test_without_an_authtoken_nothing_is_opened() -> None:
    with pytest.raises(AddressProblem, match="no authtoken"):
        open_tunnel(1, "")


def test_without_the_library_it_is_said_how_to_install_it() -> None:
    with pytest.raises(AddressProblem, match=r"pip install rowcall\[tunnel\]"):
        open_tunnel(1, "good")
