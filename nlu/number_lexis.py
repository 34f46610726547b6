"""Number words of each language: the tables of a few, and what `nlu/words/<tag>.tsv` lists for all."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from nlu.everyday import words_of
from nlu.folding import HANGUL, MARKS, SPACELESS, WORD, fold

HALF = Decimal("0.5")
MILLION = 1_000_000
_FORMS = {
    "ka": ((fold("ი"), fold("ამდე")), (fold("ი"), fold("იდან")), ("", fold("ა"))),
    "gu": (("", fold("ેક")),),
    "bn": (("", fold("খান")), ("", fold("খানা")), ("", fold("জোড়া"))),
    "te": (("", fold("కి")), ("", fold("కు"))),
}
"""Endings that are written onto number words, for another one or onto it: up to 200, about 20, 50 for it."""
_TAMIL_THOUSAND = fold("ாயிரம்")
_LONG_SCALE = 6
_LONG_NUMBER = 6
_SCALES = {
    1_000: "k к mil тыс тысяч тысячи тысяча тысячу тыщ тыщи тысячъ т tausend tsd mille mila thousand grand हजार hazar hajar "
    "hazaar hajaar الف الاف الفا bin ribu rb nghin ngan nghìn ngàn tys tisic",
    100_000: "लाख lakh lakhs lac lacs laakh",
    10_000_000: "करोड crore crores cr",
    1_000_000: "mln mio млн миллион миллиона миллионов million millions millionen millones millon milhao milhoes milione "
    "milioni مليون ملايين juta jt tr trieu milyon",
}
_SCALE_OF = {fold(word): Decimal(scale) for scale, words in _SCALES.items() for word in words.split()}
_ONLY_IN = {
    "mil": ("es", "pt", "gl", "ca"),
    "т": ("ru", "uk", "bg"),
    "tr": ("vi",),
    "bin": ("tr",),
    "cr": ("hi", "en"),
    "rb": ("id",),
    "grand": ("en",),
}


def _table(*groups: tuple[int, str]) -> dict[str, int]:
    return {
        fold(word): value
        for start, words in groups
        for value, many in enumerate(words.split(), start)
        for word in many.split("/")
    }


def _tens(words: str, step: int = 10, start: int = 20) -> dict[str, int]:
    return {fold(word): start + step * index for index, many in enumerate(words.split()) for word in many.split("/")}


def _german() -> dict[str, int]:
    ones = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
    tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
    joined = ["", "ein", *ones[2:]]
    words = {word: value for value, word in enumerate(ones)} | {"zwo": 2, "ein": 1, "eine": 1, "einen": 1}
    for index, ten in enumerate(tens):
        words[ten] = 20 + 10 * index
        words |= {f"{joined[one]}und{ten}": 20 + 10 * index + one for one in range(1, 10)}
    small = dict(words)
    for hundreds in range(1, 10):
        for head in {f"{joined[hundreds]}hundert", "hundert" if hundreds == 1 else f"{joined[hundreds]}hundert"}:
            words[head] = 100 * hundreds
            words |= {f"{head}{word}": 100 * hundreds + value for word, value in small.items() if value}
    thousands = {
        ("" if value == 1 else word) + "tausend": value * 1000 for word, value in words.items() if value < 1000
    }
    words |= thousands | {"eintausend": 1000}
    for head, base in list(thousands.items()):
        if base <= 20_000:
            words |= {f"{head}{tail}hundert": base + 100 * value for value, tail in enumerate(joined) if value}
    return {fold(word): value for word, value in words.items()}


_HINDI = (
    "शून्य एक दो तीन चार पांच/पाँच छह/छः/छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस "
    "पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चवालीस "
    "पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ "
    "सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी "
    "छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे"
)

_WORDS: dict[str, dict[str, int]] = {
    "en": _table((0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                     "seventeen eighteen nineteen"))
    | _tens("twenty thirty forty/fourty fifty sixty seventy eighty ninety"),
    "es": _table((0, "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
                     "dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún veintidós veintitrés veinticuatro "
                     "veinticinco veintiséis veintisiete veintiocho veintinueve"))
    | _tens("treinta cuarenta cincuenta sesenta setenta ochenta noventa", start=30)
    | _tens("cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas "
            "seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas", 100, 100),
    "pt": _table((0, "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze "
                     "dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove"))
    | _tens("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
    | _tens("cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas "
            "seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas", 100, 100),
    "fr": _table((0, "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"))
    | _tens("vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante"),
    "ru": _table((0, "ноль один/одна/одно/одну два/две/двух три/трёх четыре/четырёх пять/пяти шесть/шести семь/семи "
                     "восемь/восьми девять/девяти десять/десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать "
                     "шестнадцать семнадцать восемнадцать девятнадцать"))
    | _tens("двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят семьдесят восемьдесят девяносто")
    | _tens("сто/ста двести/двухсот триста/трёхсот четыреста пятьсот/пятисот шестьсот семьсот восемьсот девятьсот", 100, 100),
    "ar": _table((0, "صفر واحد/واحدة اثنين/اثنان/اتنين ثلاث/ثلاثة/تلاتة/تلات اربع/أربعة/اربعة خمس/خمسة ست/ستة سبع/سبعة "
                     "ثمان/ثمانية/تمانية/تمن تسع/تسعة عشر/عشرة احدعشر/حداشر اثناعشر/اتناشر/طنعش"))
    | {fold("خمسطاشر"): 15, fold("خمستاشر"): 15}
    | _tens("عشرين/عشرون ثلاثين/ثلاثون/تلاتين اربعين/أربعين/أربعون خمسين/خمسون ستين/ستون سبعين/سبعون ثمانين/ثمانون/تمانين تسعين/تسعون")
    | _tens("مية/مئة/مائة/ميه ميتين/مئتين/مئتان/مائتين ثلاثمية/ثلاثمئة/تلتمية اربعمية/أربعمئة/ربعمية خمسمية/خمسمئة/خمسمائة "
            "ستمية/ستمئة سبعمية/سبعمئة ثمانمية/ثمانمئة/تمنمية تسعمية/تسعمئة", 100, 100),
    "hi": _table((0, _HINDI)) | _table((1, "ek")) | {"teen": 3, "chaar": 4, "paanch": 5, "das": 10, "bees": 20, "pachas": 50},
    "de": _german(),
}  # fmt: skip
HUNDREDS = {"en": ("hundred",), "fr": ("cent", "cents"), "hi": (fold("सौ"), "sau"), "de": ("hundert",)}
DOUBLE = {"ar": {fold("الفين"): 2000, fold("ألفان"): 2000}}
_JOINERS = {
    "en": "and", "es": "y", "pt": "e", "fr": "et", "ar": "و", "nl": "en", "de": "und", "sv": "och", "da": "og", "nb": "og",
    "it": "e", "ro": "si", "hr": "i", "sr": "i", "sl": "in", "sq": "e", "el": "και", "fa": "و", "sw": "na", "ha": "da",
    "ka": "და", "gl": "e", "ca": "i", "is": "og", "ps": "او", "mk": "и", "bg": "и", "ti": "ን",
    "cs": "a", "sk": "a", "pl": "i",
}  # fmt: skip
ONES_FIRST = frozenset("nl de da sl ar fa ps".split())
"""Five and twenty."""
SCALE_FIRST = frozenset("sw ha".split())
"""Thousand five: the scale stands before what it multiplies."""
SCALE_BEFORE_DIGITS = SCALE_FIRST | {"my", "si"}
SPOKEN = re.compile(rf"{WORD}(?:['’ʼ]{WORD})*")
FUSED = re.compile(f"[{SPACELESS}{HANGUL}]")
_AGGLUTINATIVE = frozenset("tr az uz kk hu fi et ka hy mr ne gu bn ta te si pa hi".split())
"""Endings are written onto the last word of a number: on iki binden."""
_LONGEST_ENDING = 8
_HUNDRED_ENDINGS = {
    "tr": "u e den de un luk lira tl", "az": "u e dən də den de un luk", "uz": "ga dan ni lik ta", "kk": "ге ден ді де дей",
    "ne": "मा को सम्म", "hu": "at ert ra rol tol as ig", "et": "st ni", "fi": "lla aan",
}  # fmt: skip
"""What is written onto a hundred; not every ending: a yüzük is a ring."""
GLUED = {
    "he": re.compile(r"^ו?(?:מה|ב|ל|מ|ה|כ|ו)(?=\w{2})"),
    "am": re.compile(r"^(?:በ|ከ|ለ|የ)(?=\w)"),
    "ar": re.compile(r"^(?:و|ب|ل)(?=\w{3})"),
    "tl": re.compile(r"['’]t$"),
}
BEFORE_SCALE = {"ne": {fold("छ"): Decimal(6), "cha": Decimal(6)}}
"""Words that are numbers only before a scale: छ is six, and "is"."""
"""What languages write onto a number word: "in", "from", "and"."""
HALF_MORE = {
    fold(word): Decimal(part)
    for part, words in {
        "0.5": "साढ़े साडे साढे সাড়ে ساڑھے સાડા ਸਾਢੇ sadhe saadhe saade sare share",
        "0.25": "सवा সোয়া সওয়া سوا સવા ਸਵਾ sava sawa",
        "-0.25": "पौने पावणे পৌনে پونے પોણા ਪੌਣੇ paune pone",
    }.items()
    for word in words.split()
}
"""Words before a number that add a part of one to it: साढ़े तीन is three and a half."""
TENTH_AFTER = frozenset("vi th lo".split())
"""A lone digit after a scale is a tenth of it: พันแปด is 1,800."""
THAI = re.compile("[\u0e00-\u0eff]")
KOREAN = re.compile(f"[{HANGUL}]")


@dataclass(frozen=True, slots=True)
class Lexis:
    """Number words of one language, folded; `fused` finds them where no spaces part words."""

    numbers: dict[str, Decimal]
    stems: dict[str, Decimal]
    """Long number words without their last letter."""
    scales: dict[str, Decimal]
    suffixed: bool
    openings: dict[str, Decimal]
    """How number words begin that go on in any way: Tamil's thousands in all their cases."""
    hundreds: frozenset[str]
    hundred_forms: frozenset[str]
    """Those with an ending."""
    joiner: str | None
    fused: re.Pattern[str] | None
    glued_scale: re.Pattern[str] | None


@lru_cache(maxsize=128)
def lexis_of(tongue: str) -> Lexis:
    numbers = {word: Decimal(value) for word, value in _WORDS.get(tongue, {}).items()}
    scales = {
        word: scale for word, scale in _SCALE_OF.items() if tongue in _ONLY_IN.get(word, (tongue,))
    }  # fmt: skip
    hundreds = {fold(word) for word in HUNDREDS.get(tongue, ())}
    for kind in ("scale", "number"):
        for value, words in words_of(tongue, kind).items():
            for word in (" ".join(fold(word).strip(".").split()) for word in words):
                amount = Decimal(value)
                if amount == 100 and " " not in word:
                    hundreds.add(word)
                elif kind == "scale" or (amount >= 1000 and amount.log10() % 1 == 0):
                    scales.setdefault(word, amount)
                else:
                    numbers.setdefault(word, amount)
    pieces = sorted(
        (word for word in {*numbers, *scales, *hundreds} if word and FUSED.match(word)), key=len, reverse=True
    )
    scale_pieces = sorted((word for word in {*scales, *hundreds} if FUSED.match(word)), key=len, reverse=True)
    joined = "|".join(map(re.escape, pieces))
    for ending, other in _FORMS.get(tongue, ()):
        for word, amount in list(numbers.items()):
            if word.endswith(ending) and " " not in word:
                numbers.setdefault(word[: len(word) - len(ending)] + other, amount)
    openings = {
        word[: -len(_TAMIL_THOUSAND)] + _TAMIL_THOUSAND[:-2]: amount
        for word, amount in {**numbers, **scales}.items()
        if word.endswith(_TAMIL_THOUSAND) and word != _TAMIL_THOUSAND
    }
    if tongue in TENTH_AFTER | {"km"}:
        # "Ten thousand five" is made of its parts: listed as one it would hide the four before it.
        numbers = {word: amount for word, amount in numbers.items() if not _is_made_up(word, scales)}
    stems = {word[:-1]: value for word, value in numbers.items() if len(word) >= _LONG_NUMBER and value > 4}
    return Lexis(
        numbers, stems, scales, tongue in _AGGLUTINATIVE, openings, frozenset(hundreds),
        frozenset(word + fold(ending) for word in hundreds for ending in _HUNDRED_ENDINGS.get(tongue, "").split()),
        _JOINERS.get(tongue),
        re.compile(rf"(?:(?:{joined})(?![{MARKS}])\s?)+") if pieces and tongue not in ("zh", "ja", "yue") else None,
        re.compile(rf"\s?({'|'.join(map(re.escape, scale_pieces))})(?![{MARKS}包折])") if scale_pieces else None,
    )  # fmt: skip


def _is_made_up(word: str, scales: Mapping[str, Decimal]) -> bool:
    if not FUSED.match(word):
        return False
    return any(len(word) > len(scale) >= 2 and (word.startswith(scale) or word.endswith(scale)) for scale in scales)


def is_known(word: str, lexis: Lexis) -> bool:
    return word in lexis.numbers or word in lexis.hundreds or scale_of(word, lexis) is not None


def number_of(word: str, lexis: Lexis) -> Decimal | None:
    """The value of a number word; long ones in any of their cases."""
    known = lexis.numbers.get(word)
    if known is None and lexis.openings:
        known = next(
            (lexis.openings[word[:end]] for end in range(len(word), 3, -1) if word[:end] in lexis.openings), None
        )
    if known is not None or len(word) < _LONG_NUMBER or FUSED.match(word):
        return known
    return next((lexis.stems[word[:-cut]] for cut in (1, 2, 3) if word[:-cut] in lexis.stems), None)


def is_hundred(word: str, lexis: Lexis) -> bool:
    """True for a word of hundreds, in any case where cases are written onto it: yüz, yüzden."""
    if word in lexis.hundreds:
        return True
    return word in lexis.hundred_forms


def scale_of(word: str, lexis: Lexis) -> Decimal | None:
    """The scale that a word is, in any of its cases: tysiąc, tysiąca."""
    known = lexis.scales.get(word)
    if FUSED.match(word):
        return known
    if known is None and lexis.suffixed and len(word) > 3:
        bare = word.split("'")[0]
        ends = range(len(bare), 2, -1)
        return next(
            (
                lexis.scales[bare[:end]]
                for end in ends
                if bare[:end] in lexis.scales and len(bare) - end <= _LONGEST_ENDING
            ),
            None,
        )
    if known is not None or len(word) < _LONG_SCALE:
        return known
    return next(
        (lexis.scales[word[:-cut]] for cut in (1, 2, 3) if len(word) - cut >= 5 and word[:-cut] in lexis.scales), None
    )
