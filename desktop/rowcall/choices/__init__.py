"""From what was chosen to what will run: labels become ids, names are looked up, columns are read."""

from rowcall.choices.look_ups import AskedOnce, LookUps
from rowcall.choices.resolver import Resolver

__all__ = ["AskedOnce", "LookUps", "Resolver"]
