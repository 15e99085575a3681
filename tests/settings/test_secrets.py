"""The key is found, kept and forgotten, and never written to a file."""

import threading
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringLocked
from tests.support.memory_keyring import MemoryKeyring

from rowcall.errors import KeyProblem
from rowcall.settings.secrets import Key, KeySource, Secrets, system_store

HOST = "app.example.com"


class BrokenKeyring(MemoryKeyring):
    """A key store that answers everything with one error."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


class ForgetfulKeyring(MemoryKeyring):
    """A key store that takes keys and loses them."""

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def delete_password(self, service: str, username: str) -> None:
        pass


class WaitingKeyring(MemoryKeyring):
    """A key store whose owner is away."""

    def __init__(self) -> None:
        super().__init__()
        self.owner_is_back = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.owner_is_back.wait()


def test_a_kept_key_is_found_again() -> None:
    store = MemoryKeyring()
    assert Secrets(store, {}).keep("pronto", HOST, " abc-123\n") is KeySource.STORE
    assert Secrets(store, {}).key("pronto", HOST) == Key("abc-123", KeySource.STORE)
    assert list(store.passwords.values()) == ["abc-123"]


def test_each_provider_and_host_has_its_own_key() -> None:
    secrets = Secrets(MemoryKeyring(), {})
    secrets.keep("pronto", HOST, "one")
    secrets.keep("pronto", "other.example.com", "two")
    assert secrets.key("other", HOST) is None
    assert secrets.key("pronto", "evil.example.com") is None
    assert secrets.key("pronto", "other.example.com") == Key("two", KeySource.STORE)


def test_the_environment_comes_first() -> None:
    secrets = Secrets(MemoryKeyring(), {"PRONTO_API_KEY": " from-outside "})
    secrets.keep("pronto", HOST, "kept")
    assert secrets.key("pronto", HOST) == Key("from-outside", KeySource.ENVIRONMENT)
    assert secrets.key("other", HOST) is None


def test_an_empty_variable_is_none() -> None:
    assert Secrets(MemoryKeyring(), {"PRONTO_API_KEY": " "}).key("pronto", HOST) is None


def test_a_forgotten_key_is_gone() -> None:
    store = MemoryKeyring()
    secrets = Secrets(store, {})
    secrets.keep("pronto", HOST, "abc")
    secrets.forget("pronto", HOST)
    secrets.forget("pronto", HOST)
    assert secrets.key("pronto", HOST) is None
    assert store.passwords == {}


@pytest.mark.parametrize("value", ["", "  ", "two words", "clé", "a\nb", "a\tb", "a\x00b"])
def test_what_cannot_be_a_key_is_refused(value: str) -> None:
    store = MemoryKeyring()
    with pytest.raises(KeyProblem, match="not an API key"):
        Secrets(store, {}).keep("pronto", HOST, value)
    assert store.passwords == {}


@pytest.mark.parametrize(
    "store",
    [
        BrokenKeyring(InitError("locked")),
        BrokenKeyring(KeyringLocked("locked")),
        BrokenKeyring(OSError("no bus")),
        BrokenKeyring(RuntimeError("odd")),
        ForgetfulKeyring(),
    ],
)
def test_without_a_working_store_the_key_lives_for_this_session(store: KeyringBackend) -> None:
    secrets = Secrets(store, {})
    assert secrets.problem == ""
    assert secrets.keep("pronto", HOST, "abc") is KeySource.SESSION
    assert secrets.problem
    assert secrets.key("pronto", HOST) == Key("abc", KeySource.SESSION)


@pytest.mark.parametrize("error", [InitError("locked"), OSError("no bus"), RuntimeError("odd")])
def test_a_store_that_fails_to_read_is_one_kind_of_error(error: Exception) -> None:
    with pytest.raises(KeyProblem, match="cannot be used") as caught:
        Secrets(BrokenKeyring(error), {}).key("pronto", HOST)
    assert "PRONTO_API_KEY" in caught.value.advice


def test_a_store_that_does_not_answer_is_not_waited_for() -> None:
    store = WaitingKeyring()
    secrets = Secrets(store, {}, patience=0.02)
    try:
        assert secrets.keep("pronto", HOST, "abc") is KeySource.SESSION
        assert "does not answer" in secrets.problem
    finally:
        store.owner_is_back.set()


@pytest.mark.parametrize("store", [null.Keyring(), fail.Keyring(), MemoryKeyring()])
def test_only_trusted_stores_are_used(store: KeyringBackend) -> None:
    keyring.set_keyring(store)
    assert system_store() is None
    secrets = Secrets(environment={})
    assert secrets.problem
    assert secrets.key("pronto", HOST) is None
    assert secrets.keep("pronto", HOST, "abc") is KeySource.SESSION


def test_a_trusted_store_is_found_in_a_chain() -> None:
    class Trusted(MemoryKeyring):
        pass

    Trusted.__module__ = "keyring.backends.SecretService"
    trusted = Trusted()

    class Chain(ChainerBackend):
        backends = (MemoryKeyring(), trusted)

    keyring.set_keyring(Chain())
    assert system_store() is trusted


def test_a_key_does_not_show() -> None:
    key = Key("very-secret", KeySource.STORE)
    assert "very-secret" not in f"{key} {key!r}"


def test_a_key_is_in_no_file(private_home: Path) -> None:
    Secrets(MemoryKeyring(), {}).keep("pronto", HOST, "very-secret-1")
    Secrets(null.Keyring(), {}).keep("pronto", HOST, "very-secret-2")
    files = [path for path in private_home.rglob("*") if path.is_file()]
    assert not [path for path in files if b"very-secret" in path.read_bytes()]
