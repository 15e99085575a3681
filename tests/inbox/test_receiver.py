"""The receiver over real sockets: its limits, its silence, its end."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from tests.support.raw_http import exchange, post, read_all, said, status_of

from rowcall.errors import AddressProblem, DiskProblem
from rowcall.inbox.receiver import Manners, Receiver
from rowcall.model.messages import MOST_BYTES, Message

SECRET, TOKEN = "ab" * 32, "t" * 32
PATH = f"/{SECRET}/{TOKEN}"


class Desk:
    """Takes what the receiver hands on."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.too_large: list[str] = []
        self.full = False
        self.ours = True

    def admits(self, secret: str, token: str) -> bool:
        return (secret, token) == (SECRET, TOKEN)

    async def take(self, message: Message) -> bool:
        if self.full:
            raise DiskProblem("The disk is full.")
        self.messages.append(message)
        return self.ours

    def refused(self, token: str) -> None:
        self.too_large.append(token)


@contextmanager
def listening(desk: Desk, manners: Manners | None = None, **more: object) -> Iterator[Receiver]:
    receiver = Receiver(desk, manners=manners, **more)  # type: ignore[arg-type]  # a test's own words
    receiver.start()
    try:
        yield receiver
    finally:
        receiver.stop()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def port(desk: Desk) -> Iterator[int]:
    with listening(desk) as receiver:
        yield receiver.port


def test_a_message_is_handed_on_as_it_came(desk: Desk, port: int) -> None:
    raw = b'{"id": "e-1",  "name": "In\\u00e8s"}'
    assert post(port, PATH, raw) == b"HTTP/1.1 202 \r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    (message,) = desk.messages
    assert (message.token, message.raw, message.body) == (TOKEN, raw, {"id": "e-1", "name": "Inès"})


def test_in_pieces_and_after_a_question_whether_to_go_on(desk: Desk, port: int) -> None:
    body = b"5\r\n[1, 2\r\n1\r\n]\r\n0\r\n\r\n"
    head = ["Content-Type: application/json", "Transfer-Encoding: chunked", "Expect: 100-continue"]
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(said("POST", PATH, f"localhost:{port}", None, head))
        assert connection.recv(100).startswith(b"HTTP/1.1 100")
        for byte in body:
            connection.sendall(bytes([byte]))
        assert status_of(read_all(connection)) == 202
    assert desk.messages[0].body == [1, 2]


def test_it_is_on_both_addresses_of_this_machine_and_on_no_other(port: int) -> None:
    with socket.socket() as probe:
        probe.settimeout(5)
        try:
            probe.connect((socket.gethostbyname(socket.gethostname()), port))
        except OSError:
            outside = False
        else:
            outside = not probe.getpeername()[0].startswith("127.")
    assert not outside, "S20: reachable from outside"
    if socket.has_ipv6:
        with socket.socket(socket.AF_INET6) as probe:
            probe.settimeout(5)
            probe.connect(("::1", port))


HOST = "127.0.0.1:{port}"
AS_JSON = ["Content-Type: application/json"]
REFUSED = [
    pytest.param(404, said("GET", "/", HOST), id="S30-root"),
    pytest.param(404, said("POST", "/", HOST, b"{}"), id="W4-no-secret"),
    pytest.param(404, said("POST", f"/{'0' * 64}/{TOKEN}", HOST, b"{}"), id="W4-wrong-secret"),
    pytest.param(404, said("POST", f"/{SECRET}/{'u' * 32}", HOST, b"{}"), id="W4-unknown-token"),
    pytest.param(404, said("GET", PATH, HOST), id="S25-get"),
    pytest.param(404, said("POST", PATH, "evil.example:{port}", b"{}", AS_JSON), id="W6-rebinding"),
    pytest.param(403, said("OPTIONS", PATH, HOST, None, ["Origin: a"]), id="W6-options"),
    pytest.param(403, said("POST", PATH, HOST, b"{}", ["Origin: null"]), id="W6-origin"),
    pytest.param(415, said("POST", PATH, HOST, b"a=1", ["Content-Type: text/plain"]), id="W6-form"),
    pytest.param(400, said("POST", PATH, HOST, b'{"a":1,"a":2}', AS_JSON), id="S26"),
    pytest.param(400, b"NONSENSE\r\n\r\n", id="no-http"),
]


@pytest.mark.parametrize(("status", "request_"), REFUSED)
def test_what_is_refused_is_refused_in_few_words(desk: Desk, port: int, status: int, request_: bytes) -> None:
    answer = exchange(port, request_.replace(b"{port}", str(port).encode()))
    assert answer == f"HTTP/1.1 {status} \r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
    assert desk.messages == []


def test_w5_a_body_of_ten_megabytes_is_refused_and_said(desk: Desk, port: int) -> None:
    assert status_of(post(port, PATH, b"[" + b"1," * 5_000_000 + b"1]")) == 413
    head = ["Content-Type: application/json", "Transfer-Encoding: chunked"]
    piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    assert status_of(exchange(port, said("POST", PATH, f"127.0.0.1:{port}", None, head) + piece * 130)) == 413
    assert desk.too_large == [TOKEN, TOKEN]
    assert desk.messages == []


def test_a_message_of_just_the_greatest_size_is_taken(desk: Desk, port: int) -> None:
    raw = json.dumps({"a": "x" * (MOST_BYTES - 9)}).encode()
    assert len(raw) == MOST_BYTES
    assert status_of(post(port, PATH, raw)) == 202


def test_large_messages_are_taken_one_at_a_time_and_hold_no_usual_one_up(desk: Desk, port: int) -> None:
    raw = json.dumps({"a": "x" * 1_500_000}).encode()
    head = said("POST", PATH, f"127.0.0.1:{port}", None, [*AS_JSON, f"Content-Length: {len(raw)}"])
    with ExitStack() as stack:
        one, two = (stack.enter_context(socket.create_connection(("127.0.0.1", port), 10)) for _ in range(2))
        one.sendall(head + raw[:-1])
        time.sleep(0.3)  # the first has its turn
        two.sendall(head + raw[:-1])
        two.sendall(raw[-1:])
        assert status_of(post(port, PATH, {})) == 202
        two.settimeout(0.3)
        with pytest.raises(TimeoutError):
            two.recv(1)
        one.sendall(raw[-1:])
        assert status_of(read_all(one)) == 202
        two.settimeout(10)
        assert status_of(read_all(two)) == 202
    assert [len(message.raw) for message in desk.messages] == [2, len(raw), len(raw)]


def test_a_large_message_has_more_time_but_not_for_ever(desk: Desk) -> None:
    raw = json.dumps({"a": "x" * 1_500_000}).encode()
    with listening(desk, Manners(seconds=0.5, seconds_of_large=1.5)) as receiver:
        head = said("POST", PATH, f"127.0.0.1:{receiver.port}", None, [*AS_JSON, f"Content-Length: {len(raw)}"])
        with socket.create_connection(("127.0.0.1", receiver.port), timeout=10) as slow:
            slow.sendall(head + raw[:-1])
            time.sleep(0.8)
            slow.sendall(raw[-1:])
            assert status_of(read_all(slow)) == 202
        assert exchange(receiver.port, head + raw[:-1]) == b""
    assert len(desk.messages) == 1


def test_w5_ten_thousand_headers_are_refused(desk: Desk, port: int) -> None:
    lines = [f"X-{number}: y" for number in range(10_000)]
    assert status_of(exchange(port, said("POST", PATH, f"127.0.0.1:{port}", b"{}", lines))) == 431
    assert desk.messages == []


def test_w5_who_is_slow_is_hung_up_on(desk: Desk) -> None:
    with listening(desk, Manners(seconds=0.3)) as receiver:
        head = said(
            "POST", PATH, f"127.0.0.1:{receiver.port}", None, ["Content-Type: application/json", "Content-Length: 9"]
        )
        for request in (b"", b"POST /", head, head + b"{"):
            assert exchange(receiver.port, request) == b""
        assert post(receiver.port, PATH, {}) != b""
    assert len(desk.messages) == 1


def test_w5_of_two_hundred_connections_twenty_are_served_and_a_real_message_still_comes(desk: Desk) -> None:
    with ExitStack() as stack:
        receiver = stack.enter_context(listening(desk, Manners(seconds=1.0)))
        silent = [
            stack.enter_context(socket.create_connection(("127.0.0.1", receiver.port), timeout=10)) for _ in range(200)
        ]
        closed = sum(read_all(connection) == b"" for connection in silent)
        assert closed == 200
        assert status_of(post(receiver.port, PATH, {})) == 202


def test_requests_beyond_the_pace_wait_and_come_through(desk: Desk) -> None:
    with listening(desk, Manners(a_second=20)) as receiver:
        began = time.monotonic()
        answers = [status_of(post(receiver.port, PATH, {"n": number})) for number in range(30)]
        took = time.monotonic() - began
    assert answers == [202] * 30
    assert took >= 9 / 20  # the first second's worth goes at once


def test_what_cannot_be_kept_is_not_acknowledged(desk: Desk, port: int) -> None:
    desk.full = True
    assert status_of(post(port, PATH, {})) == 503
    desk.full, desk.ours = False, False
    assert status_of(post(port, PATH, {})) == 404


def test_a_port_that_is_taken_is_said(desk: Desk, port: int) -> None:
    with pytest.raises(AddressProblem, match=f"Port {port} cannot be used"):
        Receiver(desk, port=port).start()


def test_the_name_of_a_tunnel_is_one_of_ours(desk: Desk) -> None:
    with listening(desk, hosts=["Hooks.norvane.example"]) as receiver:
        asked = said("POST", PATH, "hooks.norvane.example", b"{}", ["Content-Type: application/json"])
        assert status_of(exchange(receiver.port, asked)) == 202


def test_s21_stopped_it_leaves_nothing_behind(desk: Desk) -> None:
    with listening(desk) as receiver:
        open_one = socket.create_connection(("127.0.0.1", receiver.port), timeout=10)
        open_one.sendall(b"POST ")
    assert read_all(open_one) == b""
    open_one.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "inbox"]
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", receiver.port), timeout=1)
