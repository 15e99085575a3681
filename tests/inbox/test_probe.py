"""Trying out an address: one that leads here, one that leads nowhere, one that forgets half on the way."""

import http.client
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from tests.support.wire import closed_port

from rowcall.errors import AddressProblem
from rowcall.inbox import probe
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


@pytest.fixture
def relay() -> Iterator[tuple[str, int]]:
    """Passes what is sent to `/here` on to a port, with the path as it is; what is sent elsewhere loses its path."""
    port = closed_port()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            path = self.path.removeprefix("/here") if self.path.startswith("/here") else "/"
            onward = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            onward.request("POST", path, body, {"Content-Type": "application/json", "Host": self.headers["Host"]})
            self.send_response(onward.getresponse().status)
            self.end_headers()
            onward.close()

        def log_request(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"127.0.0.1:{server.server_port}", port
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_message_that_a_relay_passes_on_comes_here(relay: tuple[str, int]) -> None:
    host, port = relay
    assert probe.try_address(f"http://{host}/here", port, host) < probe.SECONDS


def test_a_relay_that_forgets_the_path_is_found_out(relay: tuple[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "SECONDS", 1.0)
    host, port = relay
    with pytest.raises(AddressProblem, match=r"answered 404.*did not come here"):
        probe.try_address(f"http://{host}/there", port, host)


def test_an_address_where_nobody_is_is_said() -> None:
    host = f"127.0.0.1:{closed_port()}"
    with pytest.raises(AddressProblem, match=f"could not be sent to {host}"):
        probe.try_address(f"http://{host}/", closed_port(), host)


@pytest.mark.usefixtures("agent")
def test_a_tunnel_is_opened_tried_and_closed_again() -> None:
    assert probe.try_tunnel("good") < probe.SECONDS
    assert sys.modules["ngrok"].opened == []


@pytest.mark.usefixtures("agent")
def test_a_refused_authtoken_is_said_without_telling_it() -> None:
    with pytest.raises(AddressProblem, match="ngrok opened no tunnel: failed to connect session") as caught:
        probe.try_tunnel("bad-token")
    assert "bad-token" not in str(caught.value)
    assert "ERR_NGROK_105" in str(caught.value)


@pytest.mark.usefixtures("agent")
def test_without_an_authtoken_nothing_is_opened() -> None:
    with pytest.raises(AddressProblem, match="no authtoken"):
        open_tunnel(1, "")


def test_without_the_library_it_is_said_how_to_install_it() -> None:
    with pytest.raises(AddressProblem, match=r"pip install rowcall\[tunnel\]"):
        open_tunnel(1, "good")
