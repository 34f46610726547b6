"""Numbers, money and towns as the 67 languages write them."""

from decimal import Decimal

import pytest

from nlu.currencies import find_currencies
from nlu.numbers import find_numbers
from nlu.understanding import Understanding


@pytest.mark.parametrize(("text", "language", "values"), [
    ("od trzysta pięćdziesiąt w górę", "pl", [350]), ("9 tys zł", "pl", [9000]), ("półtora tysiąca", "pl", [1500]),
    ("duecentocinquanta euro", "it", [250]), ("yirmi beş bin lira", "tr", [25000]), ("on iki binden", "tr", [12000]),
    ("7 bin 500 lira", "tr", [7500]), ("25만원", "ko", [250000]), ("6만5천원", "ko", [65000]), ("삼십오만 원", "ko", [350000]),
    ("1tr5 hoặc 250k", "vi", [1500000, 250000]), ("110kđ", "vi", [110000]), ("2 tỷ 5", "vi", [2500000000]),
    ("två tusen fem hundra", "sv", [2500]), ("tjugofem", "sv", [25]), ("dertienhonderd", "nl", [1300]),
    ("п'ятнадцяти тисяч", "uk", [15000]), ("сто п’ятдесят", "uk", [150]), ("خمسة وعشرين الف", "ar", [25000]),
    ("سه میلیون و دویست", "fa", [3200000]), ("۱۳ و نیم میلیون", "fa", [13500000]), ("तीन हज़ार पाँच सौ", "hi", [3500]),
    ("साढ़े तीन लाख", "hi", [350000]), ("সাড়ে ছয় লাখ", "bn", [650000]), ("پندرہ سو", "ur", [1500]), ("elfu thelathini na tano", "sw", [35000]),
    ("laki mbili na nusu", "sw", [250000]), ("elfu 50", "sw", [50000]), ("tiga ratus ribu", "id", [300000]),
    ("tujuh ratus lima puluh ribu", "id", [750000]), ("พันแปด", "th", [1800]), ("หมื่นสอง", "th", [12000]), ("70 de mii", "ro", [70000]),
    ("fünfundzwanzig tausend", "de", [25000]), ("两千五", "zh", [2500]), ("1,00,000", "hi", [100000]), ("٤٥", "ar", [45]),
    ("iki min üç yüz manata", "az", [2300]), ("beş yüzdən çox", "az", [500]), ("beş yüzük", "tr", [5]), ("dois mil e setecentos", "pt", [2700]),
    ("dubu dari da ashirin", "ha", [120000]), ("dva a půl tisíce", "cs", [2500]), ("千八一張", "yue", [1800]), ("萬三五", "yue", [13500]),
    ("二萬八一個月", "yue", [28000]), ("七舊水", "yue", [700]), ("2tr rưỡi", "vi", [2500000]), ("၃ သိန်းခွဲ", "my", [350000]), ("၃ ကောင်", "my", [3]),
    ("RM120 ke bawah", "ms", [120]), ("550w", "th", [550]), ("5w", "zh", [50000]), ("eight thousand, one each", "en", [8000, 1]),
    ("आठ हज़ार एक की", "hi", [8000, 1]), ("साढ़े तीन सौ", "hi", [350]), ("یک میلیارد و ۸۵۰ میلیون", "fa", [1850000000]), ("napi ötvenezertől", "hu", [50000]),
    ("சைக்கிள் ஏழாயிரத்துக்கு", "ta", [7000]), ("สี่หมื่นห้า", "th", [45000]),
])  # fmt: skip
def test_numbers(text: str, language: str, values: list[int]) -> None:
    assert [number.value for number in find_numbers(text, language)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(("text", "language", "code"), [
    ("za 300 złotych", "pl", "PLN"), ("sto złotych", "pl", "PLN"), ("25만원", "ko", "KRW"), ("500 kr", "sv", "SEK"), ("500 kr", "da", "DKK"),
    ("1800:-", "sv", "SEK"), ("200 de lei", "ro", "RON"), ('46,000 ש"ח', "he", "ILS"), ("elfu 50 tsh", "sw", "TZS"),
    ("পাঁচ হাজার টাকা", "bn", "BDT"), ("80000 so'm", "uz", "UZS"), ("12 ლარი", "ka", "GEL"), ("5000 դրամ", "hy", "AMD"), ("1500 forint", "hu", "HUF"),
    ("2 milyon toman", "fa", "IRR"),
])  # fmt: skip
def test_money(text: str, language: str, code: str) -> None:
    assert [money.code for money in find_currencies(text, language)] == [code]


@pytest.mark.parametrize(("written", "language", "town"), [
    ("Warszawie", "pl", "Warsaw"), ("Helsingissä", "fi", "Helsinki"), ("Прагу", "ru", "Prague"), ("Варшаві", "uk", "Warsaw"),
    ("Budapesten", "hu", "Budapest"), ("İstanbul'da", "tr", "Istanbul"), ("בחיפה", "he", "Haifa"), ("인천에서", "ko", "Incheon"), ("Zagrebu", "hr", "Zagreb"),
    ("თბილისში", "ka", "Tbilisi"), ("Αθήνα", "el", "Athens"), ("Stockholm", "sv", "Stockholm"), ("มหาสารคาม", "th", "Maha Sarakham"),
])  # fmt: skip
def test_towns_in_any_case(understanding: Understanding, written: str, language: str, town: str) -> None:
    place = understanding.gazetteer.resolve(written, language=language)
    assert place is not None and place.name == town


@pytest.mark.parametrize("written", ["xqzzk", "blablabla", "wunderbarerweise"])
def test_no_town_is_made_up(understanding: Understanding, written: str) -> None:
    assert understanding.gazetteer.resolve(written, language="en") is None
