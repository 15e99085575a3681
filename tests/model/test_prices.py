from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.prices import Cost, Price, PriceTable

TABLE = PriceTable(
    "2026-06-01",
    {
        "email": Price("email", 3, known=True),
        "phone": Price("phone", 30, known=True),
        "lead": Price("lead", 1, known=False),
    },
)
units = st.dictionaries(st.sampled_from(["email", "phone", "lead"]), st.integers(0, 2500))


def test_known_prices_are_confirmed_and_assumed_ones_only_possible() -> None:
    assert TABLE.cost({"email": 1, "phone": 1, "lead": 5}) == Cost(confirmed=33, possible=5)
    assert TABLE.cost({}) == Cost()


@given(units)
def test_the_most_is_the_worst_case_of_the_cost(bought: dict[str, int]) -> None:
    assert TABLE.most(bought) == TABLE.cost(bought).total


@given(units, units)
def test_costs_add_up(one: dict[str, int], other: dict[str, int]) -> None:
    both = {key: one.get(key, 0) + other.get(key, 0) for key in {*one, *other}}
    assert TABLE.cost(one) + TABLE.cost(other) == TABLE.cost(both)
