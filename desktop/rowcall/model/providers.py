"""Whose services Rowcall knows: what people call them, and where their keys are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rowcall.model.request import PRONTO, SONARLY, Request


@dataclass(frozen=True, slots=True)
class Provider:
    """One vendor with a service of its own: its keys, limits and places have nothing to do with those of another."""

    key: str
    """Its name in code, in the key store and in the settings."""
    title: str
    keys_are_at: str
    """Where an account's owner finds the key, for people."""
    alive: Request
    """A free question that a healthy service answers whoever's key it is, as long as it is good."""

    explains: bool = False
    """Whether a refusal that stops a run comes with words that help: which permission, how many credits."""

    @property
    def variable(self) -> str:
        """The environment variable that a key is read from, before the key store is asked."""
        return f"{self.key.upper()}_API_KEY"

    @property
    def no_key(self) -> tuple[str, str]:
        """What is said where a key is needed and there is none, and what to do."""
        return f"There is no {self.title} key.", f"Enter it in the settings, or set {self.variable}."


PROVIDERS: Mapping[str, Provider] = {
    provider.key: provider
    for provider in (
        Provider(
            key=PRONTO,
            title="Pronto",
            keys_are_at="in Pronto under Settings, APIs",
            alive=Request("GET", "/api/v2/credits"),
        ),
        Provider(
            key=SONARLY,
            title="Sonarly",
            keys_are_at="in Sonarly under the integration settings",
            alive=Request("GET", "/v1/accounts", provider=SONARLY),
            explains=True,
        ),
    )
}
"""All of them, in the order in which people are shown them."""


def title_of(provider: str) -> str:
    """What people call a vendor."""
    return PROVIDERS[provider].title
