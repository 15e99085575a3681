"""What values look like."""

import pytest

from rowcall.importing.values import Kind, read_values


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["a@x.example", "b@y.example", ""], Kind.EMAIL),
        (["https://www.linkedin.com/in/ann", "linkedin.com/sales/lead/ACwAA1"], Kind.PROFILE),
        (["https://fr.linkedin.com/company/norvane/", "https://www.linkedin.com/sales/company/123"], Kind.COMPANY_PAGE),
        (["ACwAAEXAMPLE01", "ACoAAEXAMPLE02"], Kind.MEMBER_ID),
        (["norvane.example", "https://www.brisa.example/about"], Kind.DOMAIN),
        (["+33 6 12 34 56 78", "'+49 30 1234567", "(555) 010-0199"], Kind.PHONE),
        (["0612345678", "0145678901"], Kind.PHONE),
        (["0035e00000AbCdEAAV"], Kind.CRM_ID),
        (["12", "4000", "1,200"], Kind.NUMBER),
        (["2024-01-02", "2023-11-30"], Kind.DATE),
        (["Norvane SAS", "Falkenrath GmbH", "Lark"], Kind.COMPANY),
        (["VP Sales", "Directrice marketing", "Geschäftsführer"], Kind.TITLE),
        (["Mr", "Mme", "Frau"], Kind.CIVILITY),
        (["Ventes", "Marketing", "Vertrieb"], Kind.FUNCTION),
        (["VP", "C suite", "Entry"], Kind.SENIORITY),
        (["Ann", "Bo", "Zoë"], Kind.FIRST_NAME),
        (["Camille Aubertin", "GRAVELINE Hélène", "Prof. Dr. Jan de Vries"], Kind.PERSON),
        (["Norvane", "Falkenrath"], Kind.TEXT),
    ],
)
def test_kind(values: list[str], kind: Kind) -> None:
    found = read_values(values)
    assert found is not None
    assert found.kind is kind


def test_nothing_is_said_of_an_empty_column() -> None:
    assert read_values(["", "  "]) is None
