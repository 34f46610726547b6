"""Towns as languages bend, glue, shorten and spell them; and words that are no towns."""

import pytest

from nlu.gold import message_languages
from nlu.likeness import bare_names
from nlu.places import LISTED
from nlu.town_names import NAMES, common_words, own_names
from nlu.understanding import Understanding


@pytest.mark.parametrize(
    ("written", "language", "town"),
    [
        ("Rijeci", "hr", "Rijeka"), ("Slavonskom Brodu", "hr", "Slavonski Brod"), ("Novem mestu", "sl", "Novo Mesto"),
        ("Banskej Bystrici", "sk", "Banská Bystrica"), ("Tartus", "et", "Tartu"), ("Vihdin", "fi", "Vihti"),
        ("Nišu", "sr", "Niš"), ("Чачку", "sr", "Čačak"), ("пад Кобрынам", "be", "Kobryn"), ("Kutaisidə", "az", "Kutaisi"),
        ("ფოთში", "ka", "Poti"), ("पुण्यात", "mr", "Pune"), ("અંકલેશ્વરમાં", "gu", "Ankleshwar"), ("ከጎንደር", "am", "Gonder"),
        ("여수에서", "ko", "Yeosu"), ("Sant Boi", "ca", "Sant Boi de Llobregat"), ("Selfossi", "is", "Selfoss"),
        ("បាត់ដំបង", "km", "Battambang"), ("ຫຼວງພະບາງ", "lo", "Luang Prabang"), ("မိတ္ထီလာမှာ", "my", "Meiktila"),
        ("کوېټه", "ps", "Quetta"), ("QC", "tl", "Quezon City"), ("sg", "vi", "Ho Chi Minh City"), ("Լոռվա Սիսիան", "hy", "Sisian"),
    ],
)  # fmt: skip
def test_a_town_in_the_words_of_a_language(
    understanding: Understanding, written: str, language: str, town: str
) -> None:
    place = understanding.gazetteer.resolve(written, language=language)
    assert place is not None and place.name == town


@pytest.mark.parametrize(
    ("words", "language"),
    [("foc", "ms"), ("roland", "ca"), ("ferme", "fr"), ("Santai", "id"), ("Roháče", "sk"), ("Šuvēja", "lv")],
)
def test_words_that_may_be_none_are_no_town_abroad(understanding: Understanding, words: str, language: str) -> None:
    assert understanding.gazetteer.resolve(words, language=language, sure=False) is None


@pytest.mark.parametrize(
    ("text", "language", "town"),
    [
        ("skydestige sælges randers", "da", "Randers"),
        ("nyumba ya vyumba viwili thika, 20k kwa mwezi", "sw", "Thika"),
        ("სკუტერს ვყიდი ფოთში, 900 ლარი", "ka", "Poti"),
        ("ጠረጴዛ የሚሸጥ ጎንደር", "am", "Gonder"),
        ("swap ko yamaha mio sa mtb mo, text text na lang", "tl", None),
        ("selling 4 nice chairs, best offer, must go today", "en", None),
        ("deri koltuk satılık, 3000 lira", "tr", None),
    ],
)
def test_a_town_is_read_where_it_is_said(
    understanding: Understanding, text: str, language: str, town: str | None
) -> None:
    place = understanding.read(text, language=language).intents[0].constraints.location
    assert (place.name if place else None) == town


def test_every_listed_name_is_a_town(understanding: Understanding) -> None:
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        language, name, country, written = line.split("\t")
        assert language in message_languages()
        for each in written.split("|"):
            place = understanding.gazetteer.resolve(each, language=language, close=False)
            assert place is not None and place.country == country, (language, name, each)


def test_an_everyday_word_needs_a_tag(understanding: Understanding) -> None:
    ranks = {
        language: [rank for _, rank in understanding.gazetteer.candidates(text, language=language)]
        for language, text in (("da", "sælges i randers"), ("ms", "gold"))
    }
    assert ranks["da"] == [LISTED]
    assert "gold" in common_words("ms") and LISTED not in ranks["ms"]


def test_endings_leave_the_name() -> None:
    assert "kauhava" in bare_names("kauhavalla", "fi")
    assert "москва" in bare_names("москве", "ru")
    assert list(bare_names("chicago", "en")) == []
    assert own_names("xx") == {}
