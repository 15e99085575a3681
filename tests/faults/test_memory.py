"""A long list with little memory: it comes through, whatever its length."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.command_line import Desk

pytestmark = [pytest.mark.soak, pytest.mark.skipif(sys.platform == "win32", reason="limits are set as on Unix")]
GIGABYTE = 2**30
ROWS = 100_000


def test_a_hundred_thousand_rows_come_through_with_one_gigabyte(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.write_recipe('name = "x"\n[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n[run]\nfirst = 20\n')
    words = [sys.executable, "-m", "rowcall", *desk.words("run", desk.write_people(ROWS), "--sandbox", "--quiet")]
    done = subprocess.run(  # noqa: S603 - our own program
        words,
        check=False,
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (GIGABYTE, GIGABYTE)),
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(desk.rows()) == ROWS
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < GIGABYTE // 1024
