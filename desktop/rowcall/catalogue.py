"""The actions on offer: every module of `actions/` that declares one, found and not listed."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from rowcall import actions
from rowcall.model.action import Action


@cache
def catalogue() -> Mapping[str, Action]:
    """All actions by key, in the order in which they are offered."""
    modules = [
        importlib.import_module(found.name) for found in pkgutil.iter_modules(actions.__path__, "rowcall.actions.")
    ]
    declared: list[Action] = [module.ACTION for module in modules]
    return MappingProxyType({action.key: action for action in sorted(declared, key=lambda action: action.order)})
