import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from rowcall.errors import FileProblem
from rowcall.memory import carry
from rowcall.memory.vault import Vault
from rowcall.model.contact_keys import names_of, subject_of_text
from rowcall.model.do_not_contact import Added, ContactCount, Subject, Why
from rowcall.model.fields import Field

INES = {
    Field.FIRST_NAME: "Inès",
    Field.LAST_NAME: "Caldeira",
    Field.EMAIL: "ines@norvane.example",
    Field.LINKEDIN_URL: "https://www.linkedin.com/in/ines-example",
    Field.COMPANY_NAME: "Norvane",
}


def person(**change: str) -> Subject:
    subject = names_of((INES | {Field(key): text for key, text in change.items()}).items()).subject(of_people=True)
    assert subject is not None
    return subject


def value(text: str) -> Subject:
    subject = subject_of_text(text)
    assert subject is not None
    return subject


def is_listed(vault: Vault, **cells: str) -> bool:
    return vault.listed(names_of((Field(key), text) for key, text in cells.items()).looked_for) is not None


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path)


def test_a_person_is_known_by_each_of_their_names_however_it_is_written(vault: Vault) -> None:
    assert vault.add([person()], Why.HAND, "2026-08-14") == Added(1, 0)
    assert is_listed(vault, email=" INES+news@Norvane.example")
    assert is_listed(vault, linkedin_url="linkedin.com/in/Ines-Example/?x=1")
    assert is_listed(vault, full_name="Caldeira, Ines", company_name="NORVANE")
    assert is_listed(vault, first_name="Ines", last_name="Caldeira", company_domain="https://www.norvane.example/team")
    assert not is_listed(vault, first_name="Ines", last_name="Caldeira", company_domain="brumeval.example")
    assert not is_listed(vault, email="tomas@norvane.example", company_name="Norvane")


def test_a_company_covers_whoever_is_at_it(vault: Vault) -> None:
    vault.add([value("norvane.example"), value("https://www.linkedin.com/company/Brumeval/about")], Why.LIST)
    assert vault.count() == ContactCount(0, 2)
    assert is_listed(vault, email="anybody@norvane.example")
    assert is_listed(vault, email="anybody@mail.eu.norvane.example")
    assert is_listed(vault, company_domain="www.norvane.example", full_name="Tomas Riedl")
    assert is_listed(vault, company_linkedin_url="linkedin.com/company/brumeval")
    assert not is_listed(vault, email="anybody@notnorvane.example")


@pytest.mark.parametrize("text", ["gmail.com", "12345", "Ines Caldeira", "", "a@b"])
def test_what_names_nobody_is_not_taken(text: str) -> None:
    assert subject_of_text(text) is None


def test_an_address_at_a_mail_provider_says_nothing_of_others_there(vault: Vault) -> None:
    vault.add([value("ines@gmail.com")], Why.HAND)
    assert is_listed(vault, email="ines@gmail.com")
    assert not is_listed(vault, email="tomas@gmail.com")
    assert not is_listed(vault, full_name="Ines Caldeira", email="other@gmail.com")


def test_the_file_names_nobody_and_is_the_users_alone(vault: Vault) -> None:
    vault.add([person(), value("brumeval.example")], Why.OBJECTION)
    raw = vault.path.read_bytes().lower()
    for word in (b"ines", b"caldeira", b"norvane", b"brumeval"):
        assert word not in raw
    assert stat.S_IMODE(vault.path.stat().st_mode) == 0o600


def test_two_users_have_different_hashes_for_the_same_person(tmp_path: Path) -> None:
    found = []
    for name in ("one", "two"):
        vault = Vault(tmp_path / name)
        vault.add([person()], Why.HAND)
        found.append({row[-1] for row in vault.rows()})
    assert not found[0] & found[1]


def test_who_is_added_again_with_more_names_is_one_entry_that_learns_them(vault: Vault) -> None:
    vault.add([value("ines@norvane.example")], Why.HAND)
    assert vault.add([person()], Why.OBJECTION) == Added(0, 0, already=1)
    assert vault.count() == ContactCount(1, 0)
    listed = vault.listed([f"profile:{'ines-example'}"])
    assert listed is not None
    assert listed.why is Why.OBJECTION


def test_taking_somebody_off_by_one_name_takes_off_all(vault: Vault) -> None:
    vault.add([person()], Why.HAND)
    removed = vault.remove([value("ines@norvane.example")])
    assert (removed.entries, removed.still) == (1, 0)
    assert not is_listed(vault, linkedin_url="linkedin.com/in/ines-example")
    assert vault.is_empty()


def test_who_has_the_same_name_at_the_same_company_stays_on_it(vault: Vault) -> None:
    namesake = person(email="ines.caldeira@norvane.example", linkedin_url="https://www.linkedin.com/in/ines-2-example")
    vault.add([person(), namesake], Why.HAND)
    removed = vault.remove([person()])
    assert (removed.entries, removed.still) == (1, 1)
    assert is_listed(vault, linkedin_url="https://www.linkedin.com/in/ines-2-example")


def test_who_is_taken_off_may_still_be_covered_by_their_company(vault: Vault) -> None:
    vault.add([person(), value("norvane.example")], Why.HAND)
    assert vault.remove([person()]).still == 1


def test_another_process_sees_what_is_added(vault: Vault, tmp_path: Path) -> None:
    other = Vault(tmp_path)
    assert other.is_empty()
    before = other.version
    vault.add([person()], Why.HAND)
    assert other.version != before
    assert is_listed(other, email="ines@norvane.example")


def test_it_is_carried_without_the_people(vault: Vault, tmp_path: Path) -> None:
    vault.add([person()], Why.OBJECTION, "2026-08-14")
    vault.add([value("brumeval.example")], Why.LIST)
    text = carry.written(vault)
    assert "ines" not in text
    assert "brumeval" not in text
    colleague = Vault(tmp_path / "colleague")
    colleague.add([value("tomas@riedl.example")], Why.HAND)
    assert carry.take_in(colleague, text) == Added(1, 1)
    assert carry.take_in(colleague, text) == Added(0, 0, already=2)
    listed = colleague.listed(["email:ines@norvane.example"])
    assert listed is not None
    assert (listed.day, listed.why) == ("2026-08-14", Why.OBJECTION)
    assert is_listed(colleague, company_domain="brumeval.example")
    assert is_listed(colleague, email="tomas@riedl.example")
    assert carry.take_in(vault, carry.written(colleague)) == Added(1, 0, already=2)
    assert colleague.remove([person()]).entries == 1


@pytest.mark.parametrize(
    "change",
    [
        ('"version": 1', '"version": 2'),
        ("rowcall do-not-contact list", "another list"),
        ('"of": "person"', '"of": "dog"'),
        ('"day": "2026-08-14"', '"day": "soon"'),
        ('"salt": "', '"salt": "zz'),
        ("{", "["),
    ],
)
def test_a_file_that_is_no_whole_list_changes_nothing(vault: Vault, tmp_path: Path, change: tuple[str, str]) -> None:
    vault.add([value("brumeval.example"), person()], Why.HAND, "2026-08-14")
    text = carry.written(vault).replace(*change, 1)
    other = Vault(tmp_path / "other")
    with pytest.raises(FileProblem):
        carry.take_in(other, text)
    assert other.is_empty()


def test_a_damaged_list_is_kept_aside_and_said(vault: Vault, tmp_path: Path) -> None:
    vault.add([person()], Why.HAND)
    vault.close()
    vault.path.write_bytes(b"x" * 5000)
    again = Vault(tmp_path)
    assert again.notice
    assert again.is_empty()
    assert list(tmp_path.glob("vault-*.damaged"))


def test_a_list_is_added_as_a_whole_or_not_at_all(vault: Vault) -> None:
    def breaking_off() -> Iterator[Subject]:
        yield person()
        raise ValueError("broken off")

    vault.add([value("brumeval.example")], Why.HAND)
    with pytest.raises(ValueError, match="broken off"):
        vault.add(breaking_off(), Why.HAND)
    assert vault.count() == ContactCount(0, 1)
