"""Files that are no table say so in one sentence."""

import zipfile
from pathlib import Path

import pytest

from rowcall.errors import FileProblem
from rowcall.formats.recognise import recognise


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.csv", b"", "a.csv is empty"),
        ("a.csv", b" \r\n\t ", "a.csv is empty"),
        ("a.csv", b"\xef\xbb\xbf", "a.csv is empty"),
        ("a.csv", b"%PDF-1.7 x", "a PDF, not a table"),
        ("a.csv", b"\x89PNG\r\n\x1a\n" + bytes(100), "a picture"),
        ("a.txt", bytes(range(256)) * 20, "of another kind"),
        ("a.xls", b"<html><p>x</p></html>", "a web page"),
        ("a.csv", b'<?xml version="1.0"?><list><row/></list>', "a web page or XML"),
        ("a.csv", b"{\\rtf1\\ansi Hello}", "a text document"),
        ("a.csv", b'[{"a": 1}]', "JSON"),
        ("~$a.xlsx", b"\x05User" + bytes(50), "only marks a workbook as open"),
    ],
)
def test_no_table(tmp_path: Path, name: str, data: bytes, sentence: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(FileProblem, match=sentence) as caught:
        recognise(path)
    assert caught.value.advice


def test_archive_that_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.txt", "x")
    with pytest.raises(FileProblem, match="a packed file"):
        recognise(path)


def test_protected_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    )
    with pytest.raises(FileProblem, match="protected with a password"):
        recognise(path)


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"a.csv is not there"):
        recognise(tmp_path / "a.csv")
    with pytest.raises(FileProblem, match=r"The folder .* is not there"):
        recognise(tmp_path / "nowhere" / "a.csv")
    with pytest.raises(FileProblem, match="is a folder"):
        recognise(tmp_path)


def test_a_header_in_brackets_is_no_json(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("[Name],[City]\nAnn,Brest\n")
    assert recognise(path).name == "csv"
