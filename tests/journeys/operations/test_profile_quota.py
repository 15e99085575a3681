"""Profiles that may be looked up in a day: counted over all runs of this computer, also after a restart."""

import pytest
from tests.support.operations import Bench

from rowcall.model.request import Limit

PROFILE = "POST /api/v2/leads/single_enrich"
RECIPE = '[[step]]\naction = "enrich_profile"\n'


def people(*names: str) -> list[dict[str, str]]:
    return [{"First name": name, "LinkedIn": f"https://www.linkedin.com/in/{name.lower()}-example"} for name in names]


def test_what_a_day_allows_is_kept_across_runs(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rowcall.model.profiles.A_DAY", Limit("profile_look_up", 2, 86_400.0))
    first = bench.run(RECIPE, people("Ines", "Tomas", "Lea"))
    assert (first.code, first.report["stopped"]) == (3, "rate_limited")
    assert "allows 2 profiles looked up in a day" in first.err and "it goes on" in first.err
    assert len(first.sent(PROFILE)) == 2 == first.charged
    assert [row["enrich_profile_status"] for row in first.rows].count("found") == 2
    second = bench.run(RECIPE, people("Robin"))
    assert (second.code, second.report["stopped"], second.sent(PROFILE)) == (3, "rate_limited", [])
    found = [row["First name"] for row in first.rows if row["enrich_profile_status"] == "found"]
    known = bench.run(RECIPE + "[run]\nknown_days = 180\n", people(*found))
    assert (known.code, known.sent(PROFILE)) == (0, []), "what was bought before draws on no limit"
    assert {row["enrich_profile_status"] for row in known.rows} == {"found"}
