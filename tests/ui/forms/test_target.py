"""The first step: forms drawn from declarations, and the choice that comes out of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from tests.ui.forms.conftest import named, note, option_row

from rowcall.model.action import Action, Kind, Option, Output, Part
from rowcall.model.reference import SENIORITY_LEVELS, Choice
from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.session import Session
from rowcall.ui.task_pane.action_form import ActionForm
from rowcall.ui.task_pane.editors import Surroundings
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.widgets.optional_number import OptionalNumber
from rowcall.ui.widgets.picker import Picker
from rowcall.ui.widgets.segmented import Segmented

FIND = "find_people"


async def test_what_the_list_cannot_be_asked_is_off_with_the_reason(pane: TaskPane) -> None:
    card = named(pane, QPushButton, "action-enrich_contact")
    assert not card.isEnabled()
    assert "LinkedIn profile" in card.accessibleDescription()
    assert named(pane, QPushButton, f"action-{FIND}").isChecked()


async def test_what_is_typed_and_picked_becomes_the_choice(pane: TaskPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(named(pane, QLineEdit, f"{FIND}-job_titlesInput"), "VP Sales, CRO,")
    named(pane, Picker, f"{FIND}-functions").set_values(["25"])
    named(pane, QCheckBox, f"{FIND}-limitNone").setChecked(False)
    named(pane, QSpinBox, f"{FIND}-limit").setValue(3)
    (step,) = pane.target.choice().steps
    assert step.action == FIND
    assert step.options == {
        "only": "empty",
        "job_titles": ("VP Sales", "CRO"),
        "functions": ("25",),
        "limit": 3,
        "carry": ("CRM code",),
    }


async def test_the_crm_number_goes_along_unless_it_is_taken_away(pane: TaskPane) -> None:
    picker = named(pane, Picker, f"{FIND}-carry")
    assert picker.values() == ("CRM code",)
    picker.remove("CRM code")
    assert "carry" not in pane.target.choice().steps[0].options


async def test_rows_that_have_a_result_can_be_asked_again(pane: TaskPane) -> None:
    named(pane, QCheckBox, "onlyEmpty").click()
    assert pane.target.choice().steps[0].options["only"] == "all"


async def test_a_persona_takes_the_place_of_the_titles(pane: TaskPane, opened: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(named(pane, QLineEdit, f"{FIND}-job_titlesInput"), "CEO,")
    persona = (await opened.personas())[0]
    picker = named(pane, Picker, f"{FIND}-persona")
    picker.add(persona.uuid, persona.name)
    assert not named(pane, QLineEdit, f"{FIND}-job_titlesInput").isEnabled()
    assert "Persona takes its place." in note(option_row(pane, "job_titles"))
    options = pane.target.choice().steps[0].options
    assert options["persona"] == persona.uuid
    assert "job_titles" not in options
    picker.clear()
    assert named(pane, QLineEdit, f"{FIND}-job_titlesInput").isEnabled()
    assert pane.target.choice().steps[0].options["job_titles"] == ("CEO",)


async def test_a_step_can_follow_on_the_rows_that_are_found(pane: TaskPane) -> None:
    box = named(pane, QCheckBox, "then-enrich_contact")
    assert len(pane.target.choice().steps) == 1
    box.click()
    assert pane.target.choice().steps[1].options["types"] == ("email",), "the dear part is not ticked by itself"
    named(pane, QCheckBox, "then-enrich_contact-types-phone").click()
    assert pane.target.choice().steps[1].options["types"] == ("email", "phone")
    named(pane, QCheckBox, "then-enrich_contact-types-email").click()
    assert pane.target.choice().steps[1].options["types"] == ("phone",)
    named(pane, QCheckBox, "then-enrich_contact-types-phone").click()
    assert not pane.target.ready


async def test_rows_are_all_filtered_or_selected(pane: TaskPane) -> None:
    assert pane.target.choice().row_ids is None
    assert not named(pane, QPushButton, "scope-filtered").isEnabled()
    pane.set_scope(42, range(5, 35), (7, 9))
    named(pane, QPushButton, "scope-filtered").click()
    assert pane.target.choice().row_ids == tuple(range(5, 35))
    named(pane, QPushButton, "scope-selected").click()
    assert pane.target.choice().row_ids == (7, 9)
    pane.set_scope(42, None, ())
    assert pane.target.choice().row_ids is None


async def test_new_columns_keep_what_was_chosen(pane: TaskPane, opened: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(named(pane, QLineEdit, f"{FIND}-job_titlesInput"), "CEO,")
    assert opened.project is not None
    pane.set_sheet(opened.project.reader.sheets()[0])
    assert pane.target.choice().steps[0].options["job_titles"] == ("CEO",)


async def test_a_list_of_people_begins_with_what_people_can_be_asked(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("First name,Last name,Company\nMara,Keld,Norvane\n", encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    assert session.project is not None
    pane = TaskPane(session)
    qtbot.addWidget(pane)
    pane.show()
    pane.set_sheet(session.project.reader.sheets()[0])
    assert named(pane, QPushButton, "action-enrich_contact").isChecked()
    assert named(pane, QCheckBox, "enrich_contact-types-email").isChecked()
    phone = named(pane, QCheckBox, "enrich_contact-types-phone")
    assert not phone.isEnabled()
    assert pane.target.choice().steps[0].options["types"] == ("email",)
    find_profile = named(pane, QCheckBox, "enrich_contact-find_profile")
    find_profile.click()
    assert phone.isEnabled(), "the profile that a phone needs is looked up first"
    assert not phone.isChecked(), "a phone costs ten times as much: it is asked for by a tick of the user's"
    phone.click()
    assert pane.target.choice().steps[0].options["types"] == ("email", "phone")
    find_profile.click()
    assert not phone.isEnabled()


def declared(*options: Option) -> Action:
    """An action that nobody has heard of."""

    def nothing(_ask: object) -> str:
        return ""

    return Action(
        key="fold_paper",
        title="Fold paper",
        help="",
        parts=(Part("crane", "Crane", (Output("crane", "Crane"),)), Part("hat", "Hat", (), by_default=False)),
        options=options,
        steps=nothing,  # type: ignore[arg-type]  # a form never proceeds
        charges=lambda _ask: (),
        identity=nothing,
        lacks=nothing,
    )


@pytest.mark.parametrize("kind", list(Kind))
async def test_every_kind_of_option_has_an_input_that_gives_its_default_back(
    session: Session, qtbot: QtBot, kind: Kind
) -> None:
    defaults = {
        Kind.TEXTS: ("a", "b"),
        Kind.CHOICES: ("310",),
        Kind.CHOICE: "310",
        Kind.PARTS: ("crane",),
        Kind.NUMBER: 7,
        Kind.SWITCH: True,
    }
    option = Option("it", "It", kind, choices=SENIORITY_LEVELS, default=defaults.get(kind))
    columns = (Column(1, "Company", "Company", None, Origin.IMPORTED),)
    form = ActionForm(declared(option), Surroundings(session, Sheet(1, "x", "X", columns, 3), "f"), first=True)
    qtbot.addWidget(form)
    form.show()
    assert form.choice({}).options.get("it") == defaults.get(kind)


async def test_advanced_options_wait_behind_a_line(session: Session, qtbot: QtBot) -> None:
    option = Option("how", "How", Kind.CHOICE, choices=(Choice("a", "A"), Choice("b", "B")), advanced=True)
    form = ActionForm(declared(option), Surroundings(session, Sheet(1, "x", "X", (), 3), "f"), first=True)
    qtbot.addWidget(form)
    form.show()
    assert not named(form, QPushButton, "f-how-b").isVisible()
    named(form, QPushButton, "f-advanced").click()
    assert named(form, QPushButton, "f-how-b").isVisible()


async def test_no_limit_is_no_number(qtbot: QtBot) -> None:
    number = OptionalNumber("n", "People", "No limit", least=1, start=5)
    qtbot.addWidget(number)
    number.show()
    assert number.value() is None
    named(number, QCheckBox, "nNone").click()
    assert number.value() == 5
    number.set_value(None)
    assert number.value() is None


async def test_only_what_the_chosen_source_takes_is_seen_and_given(session: Session, qtbot: QtBot) -> None:
    source = Option("paper", "Paper", Kind.CHOICE, choices=(Choice("old", "Old"), Choice("new", "New")))
    maker = Option("maker", "Maker", Kind.TEXT, only_with={"paper": ("new",)})
    form = ActionForm(declared(source, maker), Surroundings(session, None, "fold"), first=True)
    qtbot.addWidget(form)
    form.show()
    line = named(form, QLineEdit, "fold-maker")
    assert not line.isVisible()
    named(form, Segmented, "fold-paper").set_value("new")
    assert line.isVisible()
    line.setText("Norvane")
    assert form.options() == {"paper": "new", "maker": "Norvane"}
    named(form, Segmented, "fold-paper").set_value("old")
    assert not line.isVisible()
    assert form.options() == {"paper": "old"}


async def test_what_has_to_be_chosen_does_not_look_chosen(session: Session, qtbot: QtBot) -> None:
    choices = tuple(Choice(str(number), f"Paper of the kind {number}") for number in range(4))
    kind = Option("paper", "Paper", Kind.CHOICE, choices=choices, must=True)
    form = ActionForm(declared(kind), Surroundings(session, None, "fold"), first=True)
    qtbot.addWidget(form)
    assert named(form, QComboBox, "fold-paper").currentText() == "Choose…"
    assert form.options() == {}
