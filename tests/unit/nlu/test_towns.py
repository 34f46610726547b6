"""The compiled towns: the same from the file as from the source, and never from a file that is old or broken."""

from pathlib import Path

import pytest

from nlu import towns
from nlu.places import Gazetteer
from nlu.towns import FILE, TownTable, load_towns


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("towns")
    load_towns(made)
    return made


@pytest.fixture(scope="module")
def table(folder: Path) -> TownTable:
    return load_towns(folder)


def test_a_name_in_any_script_has_its_towns(table: TownTable) -> None:
    for name in ("chicago", "москва", "上海", "القاهره", "दिल्ली"):
        assert name in table
        assert all(table[index].population > 1_000_000 for index in table.named(name)[:1])
    assert "no such town" not in table
    assert list(table.named("no such town")) == []
    assert "\ud800" not in table


def test_the_home_country_has_the_first_word(table: TownTable) -> None:
    abroad, home = table.largest("cordoba", None), table.largest("cordoba", "ES")
    assert abroad is not None and abroad.country == "AR"
    assert home is not None and home.country == "ES"
    assert home.weight("ES") > abroad.weight("ES")


def test_names_that_begin_alike_are_a_range(table: TownTable) -> None:
    first, last = table.beginning_with("пушк", 400)
    assert last > first
    assert all(table.name(number).startswith("пушк") for number in range(first, last))
    assert not table.name(first - 1).startswith("пушк") and not table.name(last).startswith("пушк")
    weights, lengths = table.weights(first, last, "RU"), table.lengths(first, last)
    for place, number in enumerate(range(first, last)):
        largest = table.largest(table.name(number), "RU")
        assert largest is not None and largest.weight("RU") == weights[place]
        assert lengths[place] == len(table.name(number))
    assert table.beginning_with("пушк", 2) == (first, first + 2)


def test_a_file_is_used_as_it_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr(towns, "_compiled", fail)
    assert [place.country for place in Gazetteer(folder).lookup("London, Canada")] == ["CA"]


def test_a_file_that_is_broken_is_not_read(folder: Path, tmp_path: Path) -> None:
    whole, path = (folder / FILE).read_bytes(), tmp_path / FILE
    assert towns._read(path) is None
    for broken in (whole[: len(whole) // 2], b"PNG" + whole, b"", whole[:100], whole.replace(b'"arrays"', b'"arroys"')):
        path.write_bytes(broken)
        assert towns._read(path) is None


def test_a_file_of_other_sources_is_written_anew(folder: Path, tmp_path: Path) -> None:
    whole, digest = (folder / FILE).read_bytes(), towns._digest().encode()
    assert digest in whole
    (tmp_path / FILE).write_bytes(whole.replace(digest, b"0" * len(digest)))
    assert load_towns(tmp_path).largest("chicago", None) is not None
    assert (tmp_path / FILE).read_bytes() == whole
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_folder_that_cannot_be_written_to_is_no_hindrance(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere"
    assert "chicago" in load_towns(missing)
    assert not missing.exists()
