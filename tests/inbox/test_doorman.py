"""Who is let in, by the first lines of a request."""

import pytest

from rowcall.inbox.doorman import Doorman, Head

SECRET, TOKEN = "ab" * 32, "t_-9" * 8
HOSTS = frozenset({"127.0.0.1:4711", "localhost:4711", "[::1]:4711", "hooks.norvane.example"})
GOOD = {"Host": "127.0.0.1:4711", "Content-Type": "application/json", "Content-Length": "2"}


def judged(method: str = "POST", target: str = f"/{SECRET}/{TOKEN}", **headers: str | None) -> tuple[int, str]:
    asked: list[tuple[str, str]] = []

    def admits(secret: str, token: str) -> bool:
        asked.append((secret, token))
        return (secret, token) == (SECRET, TOKEN)

    given = {**GOOD, **{name.replace("_", "-"): value for name, value in headers.items()}}
    lines = [(name.encode(), value.encode()) for name, value in given.items() if value is not None]
    found = Doorman(HOSTS, admits).judge(Head.of(method.encode(), target.encode(), lines))
    assert found.status != 0 or asked == [(SECRET, TOKEN)]
    return found.status, found.token


@pytest.mark.parametrize("host", sorted(HOSTS))
def test_the_service_is_let_in_by_each_of_our_names(host: str) -> None:
    assert judged(Host=host) == (0, TOKEN)
    assert judged(Host=host.upper()) == (0, TOKEN)


@pytest.mark.parametrize(
    "kind", ["application/json", "Application/JSON; charset=utf-8", 'application/json;charset="UTF-8"']
)
def test_json_may_say_its_characters(kind: str) -> None:
    assert judged(Content_Type=kind)[0] == 0


@pytest.mark.parametrize(
    ("status", "change"),
    [
        pytest.param(404, {"target": f"/{'cd' * 32}/{TOKEN}"}, id="W4-wrong-secret"),
        pytest.param(404, {"target": f"/{TOKEN}"}, id="W4-no-secret"),
        pytest.param(404, {"target": f"/{SECRET}/{TOKEN}x"}, id="W4-unknown-token"),
        pytest.param(404, {"target": f"/{SECRET}/{TOKEN}/"}, id="path-goes-on"),
        pytest.param(404, {"target": f"/{SECRET}/{TOKEN}?a=1"}, id="path-with-a-question"),
        pytest.param(404, {"target": f"http://127.0.0.1:4711/{SECRET}/{TOKEN}"}, id="proxy-form"),
        pytest.param(404, {"target": "/"}, id="S30-root"),
        pytest.param(404, {"method": "GET"}, id="S25-get"),
        pytest.param(404, {"method": "PUT"}, id="S25-put"),
        pytest.param(404, {"Host": "evil.example"}, id="W6-rebinding"),
        pytest.param(404, {"Host": "127.0.0.1:4712"}, id="W6-other-port"),
        pytest.param(404, {"Host": "127.0.0.1"}, id="W6-no-port"),
        pytest.param(404, {"Host": None}, id="W6-no-host"),
        pytest.param(403, {"Origin": "https://evil.example"}, id="W6-origin"),
        pytest.param(403, {"Origin": "null"}, id="W6-origin-null"),
        pytest.param(403, {"Sec_Fetch_Site": "cross-site"}, id="W6-fetch-site"),
        pytest.param(403, {"Sec_Fetch_Site": "same-origin"}, id="W6-fetch-same-site"),
        pytest.param(403, {"method": "OPTIONS"}, id="W6-options"),
        pytest.param(415, {"Content_Type": "text/plain"}, id="W6-form-as-text"),
        pytest.param(415, {"Content_Type": "application/x-www-form-urlencoded"}, id="W6-form"),
        pytest.param(415, {"Content_Type": None}, id="no-type"),
        pytest.param(415, {"Content_Type": "application/json; charset=utf-16"}, id="other-characters"),
        pytest.param(415, {"Content_Encoding": "gzip"}, id="packed"),
        pytest.param(413, {"Content_Length": "8000001"}, id="S25-too-large"),
        pytest.param(431, {"X_Long": "x" * 17_000}, id="S25-head-too-large"),
    ],
)
def test_who_is_not_let_in(status: int, change: dict[str, str]) -> None:
    assert judged(**change)[0] == status  # type: ignore[arg-type]  # a test's own words
