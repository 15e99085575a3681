"""A project in the middle of its life, made once, and a copy of it to be damaged; a small one with a run begun."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.damage import make_lived_in
from tests.support.projects import CONTACTS, PEOPLE, Begun, begin, drafts, project_with

from rowcall.project.file import Project


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "list.rowcall"
    make_lived_in(path)
    return path


@pytest.fixture
def lived_in(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path / "list.rowcall"))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", CONTACTS, PEOPLE) as project:
        yield project


@pytest.fixture
def begun(project: Project) -> Begun:
    begun = begin(project)
    begun.plan(drafts(*((row_id, f"person {row_id}") for row_id in range(1, 5))))
    return begun
