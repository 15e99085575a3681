"""Keeps the API key: from the environment, in the system's key store, or for this session alone; never in a file."""

from __future__ import annotations

import os
import secrets
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend

from rowcall.errors import KeyProblem

Result = TypeVar("Result")

TRUSTED = frozenset(
    {
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
    }
)
"""Modules of the key stores that keep a key encrypted for this user; any other might write it down in plain text."""

PATIENCE = 30.0
"""Seconds that the key store may take: its owner may have to type a password first."""

NO_STORE = "This system has no key store that Rowcall trusts."


class KeySource(StrEnum):
    """Where a key is."""

    ENVIRONMENT = "environment"
    STORE = "store"
    SESSION = "session"
    """In memory only: it must be entered again after the program ends."""


@dataclass(frozen=True, slots=True)
class Key:
    """An API key; its text never shows in a log or an error."""

    value: str = field(repr=False)
    source: KeySource


class Secrets:
    """The keys of all providers; one key for each provider and host, so that none goes where it does not belong.

    Args:
        store: The key store to use; by default the system's, if it is one of the trusted ones.
        environment: Where to look for a key first.
        patience: Seconds that one operation of the key store may take.
    """

    def __init__(
        self,
        store: KeyringBackend | None = None,
        environment: Mapping[str, str] = os.environ,
        patience: float = PATIENCE,
    ) -> None:
        self._store = store or system_store()
        self._environment = environment
        self._patience = patience
        self._session: dict[tuple[str, str], str] = {}
        self.problem = "" if self._store else NO_STORE
        """Why keys are kept for this session only, as a sentence; empty while the key store works."""

    def key(self, provider: str, host: str) -> Key | None:
        """Return the key for a provider's host, or None.

        Args:
            provider: Name of the provider, e.g. `pronto`; the environment variable is `PRONTO_API_KEY`.
            host: Host that the key was entered for.

        Raises:
            KeyProblem: If the key store fails.
        """
        given = self._environment.get(f"{provider.upper()}_API_KEY", "").strip()
        if given:
            return Key(given, KeySource.ENVIRONMENT)
        kept = self._session.get((provider, host))
        if kept:
            return Key(kept, KeySource.SESSION)
        store = self._store
        if store is None:
            return None
        stored = self._ask(lambda: store.get_password(_service(provider), host))
        return Key(stored, KeySource.STORE) if stored else None

    def keep(self, provider: str, host: str, value: str) -> KeySource:
        """Keep a key in the key store; where that does not work, in memory, and `problem` says why.

        Raises:
            KeyProblem: If this cannot be a key.
        """
        value = value.strip()
        if not value or not value.isascii() or not value.isprintable() or " " in value:
            raise KeyProblem("This is not an API key.", "Copy it once more, whole and without spaces.")
        store = self._working_store()
        if store is None:
            self._session[provider, host] = value
            return KeySource.SESSION
        self._ask(lambda: store.set_password(_service(provider), host, value))
        self._session.pop((provider, host), None)
        return KeySource.STORE

    def forget(self, provider: str, host: str) -> None:
        """Remove a key from memory and from the key store.

        Raises:
            KeyProblem: If the key store fails.
        """
        self._session.pop((provider, host), None)
        store = self._store
        if store is not None and self._ask(lambda: store.get_password(_service(provider), host)) is not None:
            self._ask(lambda: store.delete_password(_service(provider), host))

    def _working_store(self) -> KeyringBackend | None:
        """Return the key store if it gives back what it was given."""
        store = self._store
        if store is None:
            return None
        name, token = secrets.token_hex(8), secrets.token_hex(8)
        try:
            self._ask(lambda: store.set_password(_service("probe"), name, token))
            returned = self._ask(lambda: store.get_password(_service("probe"), name))
            self._ask(lambda: store.delete_password(_service("probe"), name))
        except KeyProblem as problem:
            self.problem = problem.title
            return None
        self.problem = "" if returned == token else "The key store does not keep what it is given."
        return None if self.problem else store

    def _ask(self, question: Callable[[], Result]) -> Result:
        """Put a question to the key store in a thread of its own, because it may wait for its owner for ever."""
        answer: Future[Result] = Future()

        def work() -> None:
            try:
                answer.set_result(question())
            except BaseException as error:  # noqa: BLE001  # raised again by whoever waits for the answer
                answer.set_exception(error)

        threading.Thread(target=work, name="key store", daemon=True).start()
        advice = "Unlock it, or set the environment variable PRONTO_API_KEY."
        try:
            error = answer.exception(self._patience)
        except TimeoutError as late:
            raise KeyProblem("The system's key store does not answer.", advice) from late
        if error is not None:
            raise KeyProblem(f"The system's key store cannot be used ({type(error).__name__}).", advice) from error
        return answer.result()


def system_store() -> KeyringBackend | None:
    """Return the system's key store if it is a trusted one, else None."""
    if getattr(sys, "frozen", False):
        os.environ.pop("PYTHON_KEYRING_BACKEND", None)  # in the installed program nobody else chooses the store
    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    return next((store for store in candidates if type(store).__module__ in TRUSTED), None)


def _service(provider: str) -> str:
    return f"rowcall {provider}"
