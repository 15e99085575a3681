"""What keys and the mouse do in a sheet, beside what Excel does: for the help, for KEYS.md, and for the tests."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "behaviours"


@dataclass(frozen=True, slots=True)
class Behaviour:
    """One thing that a spreadsheet does."""

    id: str
    """Names its test too."""
    keys: str
    """What is pressed, as it stands on the keys; for the mouse, what is done."""
    does: str
    """What Excel does."""
    differs: str = ""
    """What is otherwise here, and why; empty: nothing."""

    def told(self) -> tuple[str, str, str]:
        """Keys, what they do, and what differs from Excel, in the language of the window."""
        return _tr(self.keys), _tr(self.does), _tr(self.differs) if self.differs else ""


def _text(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


MOVING = (
    Behaviour("arrows", _text("Arrows"), _text("One cell on.")),
    Behaviour("arrow_edge", _text("Arrows at the edge"), _text("Nothing moves.")),
    Behaviour("jump_block", _text("Ctrl+arrow in a filled block"), _text("To the last filled cell of the block.")),
    Behaviour("jump_gap", _text("Ctrl+arrow before empty cells"), _text("Over them to the next filled cell.")),
    Behaviour("jump_end", _text("Ctrl+arrow with nothing ahead"), _text("To the edge of the sheet.")),
    Behaviour("jump_row", _text("Ctrl+Right, Ctrl+Left"), _text("The same along the row.")),
    Behaviour("home", _text("Home"), _text("To the first cell of the row.")),
    Behaviour(
        "end",
        _text("End"),
        _text("Waits for an arrow, which then jumps."),
        _text("Goes to the last cell of the row: a mode that nothing shows would only surprise."),
    ),
    Behaviour("ctrl_home", _text("Ctrl+Home"), _text("To the first cell.")),
    Behaviour("ctrl_end", _text("Ctrl+End"), _text("To the last cell.")),
    Behaviour("page_down", _text("Page Down"), _text("One screen down.")),
    Behaviour("page_up", _text("Page Up"), _text("One screen up.")),
    Behaviour("alt_page", _text("Alt+Page Down, Alt+Page Up"), _text("One screen to the right or left.")),
    Behaviour("scroll_back", _text("Ctrl+Backspace"), _text("Scrolls back to the active cell.")),
    Behaviour("next_sheet", _text("Ctrl+Page Down, Ctrl+Page Up"), _text("To the next or previous sheet.")),
    Behaviour("enter", _text("Enter"), _text("One cell down.")),
    Behaviour("shift_enter", _text("Shift+Enter"), _text("One cell up.")),
    Behaviour("tab", _text("Tab"), _text("One cell to the right.")),
    Behaviour("shift_tab", _text("Shift+Tab"), _text("One cell to the left.")),
    Behaviour("enter_after_tab", _text("Enter after Tab"), _text("Back to the column where the Tabs began, one down.")),
    Behaviour(
        "last_row",
        _text("Enter in the last row"),
        _text("Goes on into empty rows."),
        _text("Stays: a list ends with its last row; rows are inserted by a command."),
    ),
)

SELECTING = (
    Behaviour("shift_arrow", _text("Shift+arrow"), _text("Extends the selection; the active cell stays.")),
    Behaviour("shift_back", _text("Shift+arrow back"), _text("Makes the selection smaller again.")),
    Behaviour("shift_jump", _text("Ctrl+Shift+arrow"), _text("Extends it to the edge of the block.")),
    Behaviour("shift_home", _text("Shift+Home"), _text("Extends it to the first cell of the row.")),
    Behaviour("shift_ctrl_end", _text("Ctrl+Shift+End"), _text("Extends it to the last cell.")),
    Behaviour("shift_ctrl_home", _text("Ctrl+Shift+Home"), _text("Extends it to the first cell.")),
    Behaviour("shift_page", _text("Shift+Page Down"), _text("Extends it by one screen.")),
    Behaviour("column", _text("Ctrl+Space"), _text("Selects the whole column.")),
    Behaviour("row", _text("Shift+Space"), _text("Selects the whole row.")),
    Behaviour("all", _text("Ctrl+A"), _text("Selects everything.")),
    Behaviour("all_space", _text("Ctrl+Shift+Space"), _text("Selects everything.")),
    Behaviour("collapse", _text("Shift+Backspace"), _text("Selects the active cell alone.")),
    Behaviour("corners", _text("Ctrl+."), _text("The active cell goes to the next corner of the selection.")),
    Behaviour("shift_click", _text("Shift+click"), _text("Extends the selection to that cell.")),
    Behaviour("ctrl_click", _text("Ctrl+click"), _text("Selects one more area.")),
    Behaviour("ctrl_click_again", _text("Ctrl+click on a selected cell"), _text("Takes it out of the selection.")),
    Behaviour("drag", _text("Drag"), _text("Selects an area; the active cell is where it began.")),
    Behaviour("ctrl_drag", _text("Ctrl+drag"), _text("Selects one more area.")),
    Behaviour("enter_walks", _text("Enter in a selection"), _text("Goes down through it, column by column.")),
    Behaviour("tab_walks", _text("Tab in a selection"), _text("Goes through it, row by row.")),
    Behaviour("walks_areas", _text("Enter at the end of an area"), _text("Goes on in the next area.")),
    Behaviour("title_click", _text("Click on a column's title"), _text("Selects the column.")),
    Behaviour("title_shift", _text("Shift+click on a title"), _text("Extends the selection to that column.")),
    Behaviour("title_ctrl", _text("Ctrl+click on a title"), _text("Selects one more column.")),
    Behaviour("title_drag", _text("Drag over titles"), _text("Selects several columns.")),
    Behaviour("title_grows", _text("Shift+Right after a click on a title"), _text("Selects one more whole column.")),
    Behaviour("number_click", _text("Click on a row's number"), _text("Selects the row.")),
    Behaviour("number_shift", _text("Shift+click on a number"), _text("Extends the selection to that row.")),
    Behaviour("number_drag", _text("Drag over numbers"), _text("Selects several rows.")),
    Behaviour("number_grows", _text("Shift+Down after a click on a number"), _text("Selects one more whole row.")),
)

LINES = (
    Behaviour("title_sign", _text("Click on the arrow in a title"), _text("Opens the column's menu.")),
    Behaviour("title_right", _text("Right click on a title"), _text("Selects the column and offers what can be done.")),
    Behaviour("number_right", _text("Right click on a number"), _text("Selects the row and offers what can be done.")),
    Behaviour("right_selected", _text("Right click on selected numbers"), _text("Keeps the selection.")),
    Behaviour("insert_columns", _text("Ctrl++ on selected columns"), _text("Inserts as many to their left.")),
    Behaviour("insert_rows", _text("Ctrl++ on selected rows"), _text("Inserts as many above.")),
    Behaviour("delete_columns", _text("Ctrl+- on selected columns"), _text("Deletes them.")),
    Behaviour("delete_rows", _text("Ctrl+- on selected rows"), _text("Deletes them.")),
    Behaviour(
        "insert_at_cell",
        _text("Ctrl++, Ctrl+- on a cell"),
        _text("Asks which cells to shift."),
        _text("Inserts or deletes the whole row: the cells of a row belong together in a list."),
    ),
    Behaviour("fit", _text("Double click on the edge of a title"), _text("Fits the column to what it holds.")),
    Behaviour("fit_all", _text("The same with several columns selected"), _text("Fits all of them.")),
    Behaviour(
        "move",
        _text("Shift+drag of the edge of a selected column"),
        _text("Moves the column."),
        _text("Drag the title of a selected column; a line shows where it would land. Esc leaves it."),
    ),
    Behaviour("two_sorts", _text("Sort by one column, then by another"), _text("Rows alike keep the first order.")),
)

EDITING = (
    Behaviour("typing", _text("Typing"), _text("Replaces what is in the cell.")),
    Behaviour("f2", _text("F2"), _text("Edits what is in the cell.")),
    Behaviour("double_click", _text("Double click"), _text("Edits what is in the cell.")),
    Behaviour("escape", _text("Esc"), _text("Leaves the cell as it was.")),
    Behaviour("backspace", _text("Backspace"), _text("Begins to type with an empty cell.")),
    Behaviour("delete", _text("Delete"), _text("Empties all selected cells.")),
    Behaviour("ctrl_enter", _text("Ctrl+Enter"), _text("Writes what was typed into all selected cells.")),
    Behaviour("alt_enter", _text("Alt+Enter"), _text("A new line within the cell.")),
    Behaviour("arrow_ends", _text("Arrow while typing"), _text("Keeps what was typed and goes on.")),
    Behaviour("arrow_inside", _text("Arrow after F2"), _text("Moves within the text.")),
    Behaviour("f2_turns", _text("F2 while typing"), _text("From then on arrows move within the text.")),
    Behaviour("click_keeps", _text("Click on another cell"), _text("Keeps what was typed.")),
    Behaviour(
        "date",
        _text("Ctrl+;"),
        _text("Types today's date, as the computer writes dates."),
        _text("As 2026-11-22, which every program reads as the same day."),
    ),
    Behaviour("time", _text("Ctrl+Shift+;"), _text("Types the time.")),
    Behaviour("above", _text("Ctrl+'"), _text("Types what is in the cell above.")),
    Behaviour("undo", _text("Ctrl+Z"), _text("Takes the last change back.")),
    Behaviour("redo", _text("Ctrl+Y"), _text("Makes it again.")),
    Behaviour("column_menu", _text("Alt+Down"), _text("Opens the column's list of values.")),
    Behaviour(
        "space",
        _text("Space"),
        _text("Types a space."),
        _text("Opens the card of the row: a cell with a space alone is a mistake in a list."),
    ),
    Behaviour(
        "formula",
        _text("=1+1"),
        _text("Reckons."),
        _text("Stays as it was typed: a list holds texts, and nothing in it is run."),
    ),
    Behaviour(
        "zeros",
        _text("007"),
        _text("Becomes the number 7."),
        _text("Stays 007: phone numbers and postcodes keep their zeros."),
    ),
    Behaviour(
        "proposal",
        _text("Typing the beginning of a value"),
        _text("Proposes the rest from the column."),
        _text("Proposes nothing: Enter keeps exactly what was typed."),
    ),
)

COPYING = (
    Behaviour("copy", _text("Ctrl+C"), _text("Copies as text with tabs and line breaks.")),
    Behaviour("copy_quoted", _text("Ctrl+C on a cell with a line break"), _text("Puts it in quotes.")),
    Behaviour("paste_block", _text("Ctrl+V"), _text("Writes the block from the active cell on.")),
    Behaviour("paste_selects", _text("After Ctrl+V"), _text("What was pasted is selected.")),
    Behaviour("one_to_many", _text("Ctrl+V of one cell"), _text("Writes it into all selected cells.")),
    Behaviour("tiled", _text("Ctrl+V over a multiple"), _text("Writes the block again and again.")),
    Behaviour("not_multiple", _text("Ctrl+V over anything else"), _text("Writes the block once.")),
    Behaviour("row_to_rows", _text("Ctrl+V of a row over a column"), _text("Writes it into every row.")),
    Behaviour("paste_areas", _text("Ctrl+V over several areas"), _text("Fills each of them.")),
    Behaviour("copy_areas", _text("Ctrl+C of areas in the same rows"), _text("Copies them side by side.")),
    Behaviour("copy_crooked", _text("Ctrl+C of other areas"), _text("Refuses.")),
    Behaviour("cut", _text("Ctrl+X, Ctrl+V"), _text("Moves the cells.")),
    Behaviour("cut_waits", _text("Ctrl+X"), _text("Empties nothing until it is pasted.")),
    Behaviour("enter_pastes", _text("Enter after Ctrl+C"), _text("Pastes once.")),
    Behaviour("escape_copied", _text("Esc after Ctrl+C"), _text("Takes the dashes around the cells away.")),
    Behaviour("one_undo", _text("Ctrl+Z after Ctrl+V"), _text("Takes the whole paste back.")),
    Behaviour("web_table", _text("Ctrl+V of a table from a page"), _text("Each cell lands in a cell.")),
    Behaviour(
        "filtered",
        _text("Ctrl+V under a filter"),
        _text("Writes into hidden rows too."),
        _text("Writes into the rows that are shown, and says how many are not: what one cannot see stays as it is."),
    ),
    Behaviour(
        "past_end",
        _text("Ctrl+V past the last row"),
        _text("Uses the empty rows below."),
        _text("Adds the rows at the end of the list; Ctrl+Z takes them away again, with all that was pasted."),
    ),
    Behaviour(
        "past_right",
        _text("Ctrl+V past the last column"),
        _text("Uses the empty columns."),
        _text("Adds columns at the right, named Column 7 and so on; Ctrl+Z takes them away again."),
    ),
    Behaviour("past_empty", _text("Ctrl+V of empty cells past the end"), _text("Leaves the sheet as large as it was.")),
    Behaviour(
        "past_filter",
        _text("Ctrl+V past the end under a filter"),
        _text("Uses the rows below the list."),
        _text("Says what had no place: which rows follow the last one that is shown, nobody can see."),
    ),
    Behaviour("cut_to_sheet", _text("Ctrl+X, Ctrl+V in another sheet"), _text("Moves the cells there.")),
)

FILLING = (
    Behaviour("fill_down", _text("Ctrl+D"), _text("Copies the first row of the selection down.")),
    Behaviour("fill_down_one", _text("Ctrl+D on one cell"), _text("Copies the cell above.")),
    Behaviour("fill_right", _text("Ctrl+R"), _text("Copies the first column of the selection to the right.")),
    Behaviour("fill_right_one", _text("Ctrl+R on one cell"), _text("Copies the cell to the left.")),
    Behaviour("handle_number", _text("Fill handle, one number"), _text("Copies it.")),
    Behaviour("handle_ctrl", _text("Fill handle with Ctrl, one number"), _text("Counts on.")),
    Behaviour("handle_step", _text("Fill handle, two numbers"), _text("Carries their step on.")),
    Behaviour("handle_item", _text("Fill handle, Item 1"), _text("Item 2, Item 3.")),
    Behaviour("handle_repeat", _text("Fill handle with Ctrl, Item 1"), _text("Copies it.")),
    Behaviour("handle_date", _text("Fill handle, a date"), _text("Day by day.")),
    Behaviour("handle_day", _text("Fill handle, Monday"), _text("The days that follow.")),
    Behaviour("handle_month", _text("Fill handle, Jan"), _text("The months that follow.")),
    Behaviour("handle_texts", _text("Fill handle, several texts"), _text("Repeats them.")),
    Behaviour("handle_up", _text("Fill handle upwards"), _text("Carries on backwards.")),
    Behaviour("handle_right", _text("Fill handle to the right"), _text("Carries on along the row.")),
    Behaviour("handle_double", _text("Double click on the handle"), _text("Fills as far down as the column beside.")),
    Behaviour(
        "handle_inside",
        _text("Fill handle back into the selection"),
        _text("Empties the cells."),
        _text("Does nothing: cells are emptied by Delete alone, never by a hand that slipped."),
    ),
)

GROUPS = {
    _text("Moving"): MOVING,
    _text("Selecting"): SELECTING,
    _text("Rows and columns"): LINES,
    _text("Typing"): EDITING,
    _text("Copying and pasting"): COPYING,
    _text("Filling"): FILLING,
}
"""All behaviours, by what one wants to do."""


def groups() -> list[tuple[str, tuple[Behaviour, ...]]]:
    """The behaviours with the titles of their groups, in the language of the window; for the help."""
    return [(_tr(title), behaviours) for title, behaviours in GROUPS.items()]


def as_document() -> str:
    """The list as desktop/KEYS.md has it."""
    lines = ["# Keys and mouse in a sheet", "", "Each line is held by a test with real keys or clicks in the window."]
    for title, behaviours in GROUPS.items():
        lines += ["", f"## {title}", "", "| | Excel | Rowcall |", "| --- | --- | --- |"]
        lines += [f"| {it.keys} | {it.does} | {it.differs or 'the same'} |" for it in behaviours]
    return "\n".join(lines) + "\n"
