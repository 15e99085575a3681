"""Names of countries."""

import pytest

from rowcall.model.country_names import country_names


@pytest.mark.parametrize(
    ("name", "code"),
    [("germany", "DE"), ("allemagne", "DE"), ("deutschland", "DE"), ("alemania", "DE"), ("paesi bassi", "NL"),
     ("duitsland", "DE"), ("espanha", "ES"), ("etats-unis", "US"), ("vereinigtes konigreich", "GB")],
)  # fmt: skip
def test_a_country_is_known_in_seven_languages(name: str, code: str) -> None:
    assert country_names()[name] == code


def test_every_line_is_a_country_with_a_name() -> None:
    assert len(set(country_names().values())) > 230
    assert all(len(code) == 2 and code.isupper() for code in country_names().values())
