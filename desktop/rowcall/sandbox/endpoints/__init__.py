"""The endpoints that the practice service answers: one module a path, found by looking into this folder."""

import importlib
import pkgutil
from functools import cache

from rowcall.sandbox.endpoint import Endpoint


@cache
def all_endpoints() -> tuple[Endpoint, ...]:
    """The `ENDPOINTS` of every module in this folder."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return tuple(endpoint for module in modules for endpoint in module.ENDPOINTS)
