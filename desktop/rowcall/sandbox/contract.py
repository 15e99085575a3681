"""The OpenAPI document of the practice service: a frame and one file beside each endpoint module, put together."""

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def document() -> dict[str, Any]:
    """The whole document: `openapi.json` with the paths, and perhaps components, of every `endpoints/*.json`."""
    package = files("rowcall.sandbox")
    whole: dict[str, Any] = json.loads(package.joinpath("openapi.json").read_text("utf-8"))
    folder = package.joinpath("endpoints")
    for part in sorted(folder.iterdir(), key=lambda part: part.name):
        if part.name.endswith(".json"):
            for path, operations in json.loads(part.read_text("utf-8")).items():
                if path == "components":
                    _add_components(whole["components"], operations)
                else:
                    whole["paths"].setdefault(path, {}).update(operations)
    return whole


def _add_components(known: dict[str, Any], more: dict[str, Any]) -> None:
    for kind, named in more.items():
        known.setdefault(kind, {}).update(named)
