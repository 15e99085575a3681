"""What comes of paid answers in the service's own form that cannot be read: the row is in doubt, the run goes on."""

import json

from tests.support.operations import Bench

LOOK_UP = "POST /api/v2/accounts/single_enrich"
RECIPE = '[[step]]\naction = "enrich_company"\n'
ODD = json.dumps({"organisation": {"label": "Norvane"}})
ROWS = [{"Company": f"Company {number}", "Website": f"c{number}.example"} for number in range(12)]


def states(rows: list[dict[str, str]]) -> list[str]:
    return [row["enrich_company_status"] for row in rows]


def test_one_odd_answer_concerns_its_row_alone(bench: Bench) -> None:
    bench.service.fault("raw", LOOK_UP, status=200, text=ODD, at=[2])
    ran = bench.run(RECIPE, ROWS)
    assert (ran.code, ran.report["stopped"], states(ran.rows).count("unknown")) == (1, None, 1)
    (odd,) = (row for row in ran.rows if row["enrich_company_status"] == "unknown")
    assert "could not be understood" in odd["enrich_company_note"]
    assert "could not be understood" in ran.err


def test_five_odd_answers_in_a_row_stop_the_run(bench: Bench) -> None:
    bench.service.fault("raw", LOOK_UP, status=200, text=ODD)
    ran = bench.run(RECIPE, ROWS)
    assert (ran.code, ran.report["stopped"]) == (3, "wrong_answer")
    assert "Five answers of Pronto in a row" in ran.err
