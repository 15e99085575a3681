"""Whether two companies are the same one, by their websites and by their names without what all companies have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from rowcall.model import normal
from rowcall.model.mailboxes import SHARED_MAILBOXES

LIKE = 86.0
"""From this likeness (0 to 100) on two names are spellings of one."""
_LEAST_BEGINNING = 4
"""Letters by which the beginning of a longer website is told."""
_WORD = re.compile(r"[^\W_]+")
_LEGAL = frozenset(
    """
    ab ag as aps asa bv bvba co corp corporation company cie gbr gmbh ggmbh inc incorporated kg kgaa lda limited llc llp
    lp ltd ltda mbh nv og ohg oy oyj plc pte pty pvt sa sab sapa sarl sas sasu sc scop sl slu snc sp spa sprl srl srls
    sro ug eurl eirl ek kft zrt doo dd zoo
    """.split()  # noqa: SIM905 (a list of words reads better as words)
)
"""Legal forms of companies, folded and without their points; in French, German, Spanish, Italian, Dutch and more."""
_SPELLED = {
    "corporation": "corp",
    "company": "co",
    "compagnie": "co",
    "incorporated": "inc",
    "limited": "ltd",
    "limitada": "ltda",
    "lda": "ltda",
    "oyj": "oy",
}
"""Legal forms that are written in more than one way."""
_COMMON = frozenset(
    "the group groupe gruppe grupo gruppo holding holdings international und and et y e of".split()  # noqa: SIM905
)
_TWO_LABELS = frozenset(["co", "com", "ac", "gov", "org", "net", "edu"])
"""Second labels below which companies have their names, as in `norvane.co.uk`."""


@dataclass(frozen=True, slots=True)
class Company:
    """What is known of a company; either may be empty."""

    name: str = ""
    domain: str = ""

    @property
    def known(self) -> bool:
        """Whether anything is."""
        return bool(self.name or self.domain)


@lru_cache(maxsize=65_536)
def core_name(name: str) -> str:
    """A company's name without legal forms and the words that many have; where nothing is left, the whole name."""
    words = _WORD.findall(normal.fold(name).replace(".", ""))
    core = [word for word in words if word not in _LEGAL and word not in _COMMON]
    return " ".join(core or words)


@lru_cache(maxsize=65_536)
def label(domain: str) -> str:
    """What names the company in its domain: `norvane` of `shop.norvane.co.uk`; empty for a place of many."""
    return site(domain).partition(".")[0]


@lru_cache(maxsize=65_536)
def site(domain: str) -> str:
    """The company's own domain: `norvane.co.uk` of `shop.norvane.co.uk`; empty for a place of many."""
    host = normal.domain(domain)
    if not host or host in SHARED_MAILBOXES:
        return ""
    labels = host.split(".")
    ends = 2 if len(labels) > 2 and labels[-2] in _TWO_LABELS else 1
    return ".".join(labels[-1 - ends :])


@lru_cache(maxsize=65_536)
def legal_forms(name: str) -> frozenset[str]:
    """The legal forms that a company's name tells, each in one spelling; none where it tells none."""
    words = _WORD.findall(normal.fold(name).replace(".", ""))
    return frozenset(_SPELLED.get(word, word) for word in words[1:] if word in _LEGAL)


def alike(one: str, other: str) -> float:
    """How alike two names of companies are, 0 to 100; legal forms do not count."""
    return alike_cores(core_name(one), core_name(other))


def alike_cores(left: str, right: str) -> float:
    """The same of what `core_name` has left of them."""
    if not left or not right:
        return 0.0
    if left == right or left.replace(" ", "") == right.replace(" ", ""):
        return 100.0
    if _is_short_for(left, right) or _is_short_for(right, left):
        return 90.0
    shorter, longer = sorted((left.split(), right.split()), key=len)
    if longer[: len(shorter)] == shorter and len("".join(shorter)) > 3:  # "Norvane" and "Norvane Logistics"
        return 88.0
    return fuzz.token_sort_ratio(left, right)


@lru_cache(maxsize=65_536)
def same_company(asked: Company, found: Company) -> bool:
    """Whether they are taken for one company: websites decide where both are known, else names.

    A name may also be found again in the other's website. Where there is nothing to compare, nothing speaks against it.
    """
    if asked.domain and found.domain:
        left, right = label(asked.domain), label(found.domain)
        if left == right or (left and right and fuzz.ratio(left, right) >= LIKE):
            return True
        shorter, longer = sorted((left.replace("-", ""), right.replace("-", "")), key=len)
        longer_site = len(shorter) >= _LEAST_BEGINNING and longer.startswith(shorter)  # norvane and norvane-group
        return longer_site and alike(asked.name, found.name) >= LIKE
    if asked.name and found.name:
        return alike(asked.name, found.name) >= LIKE
    name, site = (asked.name, label(found.domain)) if asked.name else (found.name, label(asked.domain))
    return not name or not site or _names_site(core_name(name), site)


def _names_site(core: str, site: str) -> bool:
    """Whether a website is plausibly that of a company of this name."""
    bare, plain = core.replace(" ", ""), site.replace("-", "")
    if bare in plain or plain in bare or _is_short_for(plain, core):
        return True
    return fuzz.partial_ratio(bare, plain) >= LIKE


def _is_short_for(short: str, long: str) -> bool:
    """Whether it is made of the first letters of the other's words: BMW of Bayerische Motoren Werke."""
    words = long.split()
    return len(words) > 1 and short.replace(" ", "") == "".join(word[0] for word in words)
