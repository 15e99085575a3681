import pytest

from rowcall.api.hosts import Hosts
from rowcall.errors import RowcallError


def test_the_services_own_addresses() -> None:
    hosts = Hosts.default()
    assert hosts.url("/api/v2/credits") == "https://app.prontohq.com/api/v2/credits"
    assert hosts.url("/v2/contacts/single_enrich") == "https://api.prontohq.com/v2/contacts/single_enrich"
    assert hosts.name == "app.prontohq.com and api.prontohq.com"
    assert not hosts.loopback


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("http://127.0.0.1:8765", "127.0.0.1:8765"),
        ("http://127.0.0.1:8765/", "127.0.0.1:8765"),
        ("http://localhost:80", "localhost"),
        ("http://[::1]:8765", "[::1]:8765"),
        ("https://127.0.0.1:8443", "127.0.0.1:8443"),
    ],
)
def test_one_address_on_this_machine(address: str, name: str) -> None:
    hosts = Hosts.at(address)
    assert hosts.name == name
    assert hosts.loopback
    assert hosts.url("/v2/x").endswith(f"//{name}/v2/x")
    assert hosts.url("/api/v2/x").endswith(f"//{name}/api/v2/x")
    assert hosts.host_of("/v2/x") == name


def test_one_address_elsewhere() -> None:
    hosts = Hosts.at("https://pronto.example:444")
    assert (hosts.name, hosts.loopback) == ("pronto.example:444", False)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "pronto.example",
        "127.0.0.1:80",
        "ftp://127.0.0.1",
        "https://",
        "https://pronto.example/api/v2",
        "https://pronto.example?x=1",
        "https://pronto.example#x",
        "https://user:secret@pronto.example",
        "https://pronto.example:99999",
        "https://pronto.example:abc",
        "https://pronto.example:0",
        "https://[::1",
        "https://a..b.example",
        "https://two words.example",
        "http://pronto.example",
        "http://127.0.0.1.example",
        "http://localhost.example",
        "http://10.0.0.1",
        "http://0.0.0.0:80",
    ],
)
def test_what_is_no_address_or_not_safe_is_refused(address: str) -> None:
    with pytest.raises(RowcallError) as caught:
        Hosts.at(address)
    assert caught.value.advice
    assert caught.value.exit_code == 2


def test_addresses_from_settings_may_have_their_documented_path() -> None:
    hosts = Hosts.from_settings("https://app.pipecorn.example/api/v2/", "https://api.pipecorn.example")
    assert hosts.url("/api/v2/credits") == "https://app.pipecorn.example/api/v2/credits"
    with pytest.raises(RowcallError):
        Hosts.from_settings("https://app.pipecorn.example/v2", "https://api.pipecorn.example")


@pytest.mark.parametrize("path", ["/credits", "//evil.example/v2/", "v2/x", "@evil.example/v2/x", "/v20/x"])
def test_only_documented_paths_are_called(path: str) -> None:
    with pytest.raises(ValueError, match="begins with none"):
        Hosts.default().url(path)
