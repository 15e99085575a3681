from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.plan_text import plan_from_text, plan_to_text
from rowcall.model.plans import ColumnValues, RunPlan, StepPlan

texts = st.text(max_size=12)
column_values = st.builds(
    ColumnValues,
    header=texts,
    means=st.dictionaries(texts, st.lists(texts, max_size=3).map(tuple), max_size=3),
    problems=st.dictionaries(texts, texts, max_size=2),
)
values = st.one_of(texts, st.integers(), st.booleans(), st.lists(texts, max_size=3).map(tuple), column_values)
steps = st.builds(
    StepPlan,
    action=texts,
    options=st.dictionaries(texts, values, max_size=4),
    parts=st.lists(texts, max_size=3).map(tuple),
    only_empty=st.booleans(),
    occasional=st.booleans(),
    carry=st.lists(texts, max_size=2).map(tuple),
)
plans = st.builds(
    RunPlan,
    steps=st.lists(steps, min_size=1, max_size=3).map(tuple),
    budget=st.none() | st.integers(0),
    first=st.none() | st.integers(1),
    at_once=st.integers(1, 50),
    row_ids=st.none() | st.lists(st.integers(1), max_size=5).map(tuple),
)


@given(plans)
def test_a_plan_comes_back_as_it_was_agreed_to(plan: RunPlan) -> None:
    assert plan_from_text(plan_to_text(plan)) == plan


def test_a_choice_of_no_row_at_all_is_not_a_choice_of_every_row() -> None:
    plan = RunPlan((StepPlan("enrich_contact", {}, ("email",)),), row_ids=())
    assert plan_from_text(plan_to_text(plan)).row_ids == ()
