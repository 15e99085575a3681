"""Keeps tests away from the real person: own home folder, own key store, no key and no proxy from outside."""

import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from tests.support.memory_keyring import MemoryKeyring

HOME_VARIABLES = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".run",
}
"""Every variable by which a program finds the user's folders, and where it points in a test's home."""

OUTSIDE_VARIABLES = (
    "PRONTO_API_KEY",
    "DBUS_SESSION_BUS_ADDRESS",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "http_proxy",
    "https_proxy",
    "all_proxy",
)
"""What would let a test read the developer's secrets or leave the machine."""

_homes = pytest.StashKey[tempfile.TemporaryDirectory[str]]()
_saved = pytest.StashKey[dict[str, str]]()


def home_environment(home: Path) -> dict[str, str]:
    """Create the folders of a home and return the variables that point to them."""
    variables = {name: home.joinpath(below) for name, below in HOME_VARIABLES.items()}
    for folder in variables.values():
        folder.mkdir(parents=True, exist_ok=True)
    variables["XDG_RUNTIME_DIR"].chmod(0o700)  # Qt complains about any other mode
    return {name: str(folder) for name, folder in variables.items()}


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Hide the real home before anything of ours is imported."""
    config.stash[_saved] = dict(os.environ)
    config.stash[_homes] = tempfile.TemporaryDirectory(prefix="rowcall-tests-", ignore_cleanup_errors=True)
    os.environ.update(home_environment(Path(config.stash[_homes].name, "session")))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # A child process finds no key store: reading and writing the real one would outlive the test.
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    for name in OUTSIDE_VARIABLES:
        os.environ.pop(name, None)
    # A shell has what it starts in the background ignore Ctrl+C, and every process of a test would do so as well.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    # Tests start hundreds of processes: the program is compiled once for all of them.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Give the process its environment back and remove the homes."""
    os.environ.clear()
    os.environ.update(config.stash[_saved])
    config.stash[_homes].cleanup()


@pytest.fixture(autouse=True)
def private_home(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder for this test alone."""
    home = Path(tempfile.mkdtemp(prefix="home-", dir=request.config.stash[_homes].name))
    for name, value in home_environment(home).items():
        monkeypatch.setenv(name, value)
    return home


@pytest.fixture(autouse=True)
def key_store() -> Iterator[KeyringBackend]:
    """An empty key store for this test alone."""
    store = MemoryKeyring()
    keyring.set_keyring(store)
    yield store
    keyring.set_keyring(MemoryKeyring())
