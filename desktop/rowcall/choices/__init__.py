"""From what was chosen to what will run: labels become ids, names are looked up, columns are read."""

from rowcall.choices.look_ups import LookUps
from rowcall.choices.resolver import Resolver

__all__ = ["LookUps", "Resolver"]
