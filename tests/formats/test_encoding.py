"""Any usual encoding gives the same text."""

from pathlib import Path

import pytest

from rowcall.formats.encoding import find_encoding
from rowcall.formats.recognise import recognise

FRENCH = "Société;Prénom;Téléphone\r\nÉlan Frères;Hélène;+33 6\r\nCafé Noël;François;01\r\n"
GERMAN = "Firma;Straße\r\nMüller GmbH;Königstraße 5\r\nGrößer AG;Äußere Gasse\r\n"
JAPANESE = "会社,名前\r\n東京株式会社,山田太郎\r\n大阪商事,佐藤花子\r\n"
RUSSIAN = "Компания,Имя\r\nЗаря,Иван Петров\r\nВосток,Мария\r\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(
            (FRENCH, encoding)
            for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252")
        ),
        (FRENCH, "mac_roman"),
        (GERMAN, "cp1252"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "utf-8"),
        (RUSSIAN, "cp1251"),
    ],
)
def test_text_is_the_same_in_every_encoding(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    sample = recognise(path).sample(path, None, 10)
    delimiter = ";" if ";" in text else ","
    lines = [tuple(line.split(delimiter)) for line in text.splitlines()]
    assert (sample.headers, *sample.rows) == tuple(lines)


def test_euro_sign_tells_latin_9(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Prix;Nom\r\n10 €;été\r\n".encode("iso8859_15"))
    assert find_encoding(path).name == "iso-8859-15"


def test_windows_1252_is_named_as_people_know_it(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(FRENCH.encode("cp1252"))
    found = find_encoding(path)
    assert found.name == "windows-1252"
    best, *others = found.likely
    assert best.score >= 0.9
    assert all(other.score <= 0.1 for other in others)
    assert found.remark == ""


def test_what_can_be_read_in_two_ways_is_told_with_how_sure_it_is(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name\nMüller\nŞahin\n".encode("cp1254"))
    found = find_encoding(path)
    assert found.likely[0].score < 0.9
    assert f"{found.likely[0].score:.0%} sure" in found.remark
    assert sum(likely.score for likely in found.likely) <= 1.01


def test_what_reads_the_same_text_adds_no_choice(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name\nMüller\nKöln\n".encode("cp1252"))
    found = find_encoding(path)
    assert found.likely[0].value == "windows-1252"
    assert found.likely[0].score >= 0.9
    assert {likely.score for likely in found.likely[1:]} == {0.0}


def test_stray_bytes_in_utf_8_are_read_and_told(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Nom,Ville\nMüller,".encode() + "Orléans".encode("cp1252") + "\nZoë,Köln\n".encode())
    sample = recognise(path).sample(path, None, 10)
    assert sample.rows == (("Müller", "Orléans"), ("Zoë", "Köln"))
    assert sample.remarks[0].sentence.startswith("1 line is not UTF-8")
    assert (sample.remarks[0].count, sample.remarks[0].rows) == (1, (2,))


@pytest.mark.parametrize("lines", [1, 40])
def test_french_with_curly_signs_is_not_taken_for_cyrillic(tmp_path: Path, lines: int) -> None:
    path = tmp_path / "list.csv"
    row = "François;Çelik;L’Étoile d’Or 100 €;Chargée d’études\r\n"
    path.write_bytes(("Prénom;Nom;Société;Fonction\r\n" + row * lines).encode("cp1252"))
    assert find_encoding(path).name == "windows-1252"


def test_signs_beside_letters_are_in_their_place(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Calle;Piso\r\nMayor Nº 5;3ª\r\nSol Nº 7;1º\r\n".encode("cp1252"))
    assert find_encoding(path).name == "windows-1252"


def test_zeros_at_the_end_do_not_make_it_wide(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Nom;Ville\r\nMüller;Köln\r\n".encode() + bytes(100_000))
    assert find_encoding(path).name == "utf-8"
