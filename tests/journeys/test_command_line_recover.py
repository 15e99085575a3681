"""A damaged project, from the message that names the command to the new project that is exported."""

import os
from pathlib import Path

from tests.support.command_line import Desk, call
from tests.support.damage import make_lived_in


def test_what_is_left_of_a_project_is_saved_and_exported(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    make_lived_in(path, 50)
    os.truncate(path, path.stat().st_size * 3 // 4)
    before = path.read_bytes()
    desk = Desk(tmp_path)
    refused = desk.export_of(path)
    assert refused.code == 2
    assert "rowcall recover list.rowcall" in refused.err
    done = call(["recover", str(path)])
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"{tmp_path / 'list (recovered).rowcall'}\nSaved: ")
    assert "Lost: " in done.out
    assert desk.export_of(tmp_path / "list (recovered).rowcall").code == 0
    assert path.read_bytes() == before
    assert call(["recover", str(path)]).out.startswith(f"{tmp_path / 'list (recovered 2).rowcall'}\n")


def test_a_file_that_is_not_there_or_already_there_is_said(tmp_path: Path) -> None:
    assert call(["recover", str(tmp_path / "none.rowcall")]).err.startswith("There is no project none.rowcall.")
    path = tmp_path / "list.rowcall"
    make_lived_in(path, 3)
    done = call(["recover", str(path), "-o", str(path)])
    assert (done.code, done.err) == (2, "list.rowcall already exists. Choose another name with -o.\n")
