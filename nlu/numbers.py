"""Numbers as people write them: native digits, any grouping, scale words (k, mil, тыс, lakh, 万) and number words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from nlu.everyday import words_of
from nlu.folding import HANGUL, SPACELESS, WORD, fold, fold_aligned
from nlu.spans import Span


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A number in a text. `in_words`: no digits at all; `scaled`: a word or letter multiplied it (250k, 3万)."""

    span: Span
    value: Decimal
    in_words: bool = False
    scaled: bool = False


_SPACE_GROUPS = frozenset(
    "fr ru uk pl cs sk sv nb da fi bg hu es pt de it uz kk az be hy ka lt lv et sq sr hr sl mk ro ca gl is el nl".split()
)
_DIGITS = re.compile(
    r"\d{1,2}(?:,\d{2})+,\d{3}(?!\d)"  # 1,00,000
    r"|\d{1,3}(?:([.,'’٬])\d{3})(?:\1\d{3})*(?:[.,٫]\d{1,2})?(?!\d)"  # 1.234.567,89
    r"|\d+(?:[.,٫]\d+)?"
)
_SPACED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?![\d/])(?!\s?(?:gb|гб|tb|тб|go|mb|мб|cm|см))")
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
}
_SCALE_WORD = re.compile(rf"[ \u00a0]?({WORD})\.?")
_AFTER_K = frozenset("d vnd rp eur usd kc ft zl kr din lei pln czk huf ron e".split())
"""Money written onto the k of a thousand: 110kđ."""
_CJK_SCALES = {"百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000, "w": 10_000}
_CJK_SCALE = re.compile(r"\s?([百千]?[万萬亿億]|[百千]|w(?![a-z]))")
_CJK_DIGITS = {
    character: value for value, names in enumerate("〇零 一 二两兩 三 四 五 六 七 八 九".split()) for character in names
}
_CJK_NUMBER = re.compile(r"[一二两兩三四五六七八九十百][〇零一二两兩三四五六七八九十百千万萬亿億]*")
_CJK_TAIL = re.compile(r"(\d{1,4})(?!\d|[.,]\d|[年月日号])([百千万萬]?)")
_COLLOQUIAL_HALF = re.compile(r"半")


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
_HUNDREDS = {"en": ("hundred",), "fr": ("cent", "cents"), "hi": (fold("सौ"), "sau"), "de": ("hundert",)}
_DOUBLE = {"ar": {fold("الفين"): 2000, fold("ألفان"): 2000}}
_JOINERS = {
    "en": "and", "es": "y", "pt": "e", "fr": "et", "ar": "و", "nl": "en", "de": "und", "sv": "och", "da": "og", "nb": "og",
    "it": "e", "ro": "si", "hr": "i", "sr": "i", "sl": "in", "sq": "e", "el": "και", "fa": "و", "sw": "na", "ha": "da",
    "ka": "და", "gl": "e", "ca": "i", "is": "og", "ps": "او", "mk": "и", "bg": "и", "ti": "ን",
}  # fmt: skip
_ONES_FIRST = frozenset("nl de da sl ar fa ps".split())
"""Five and twenty."""
_SCALE_FIRST = frozenset("sw ha".split())
"""Thousand five: the scale stands before what it multiplies."""
_SCALE_BEFORE_DIGITS = _SCALE_FIRST | {"my", "si"}
_WORD = re.compile(WORD)
_SPOKEN = re.compile(rf"{WORD}(?:['’ʼ]{WORD})*")
_FUSED = re.compile(f"[{SPACELESS}{HANGUL}]")
_AGGLUTINATIVE = frozenset("tr az uz kk hu fi et ka hy mr ne gu bn ta te si pa hi".split())
"""Endings are written onto the last word of a number: on iki binden."""
_LONGEST_ENDING = 8
_GLUED = {
    "he": re.compile(r"^ו?(?:מה|ב|ל|מ|ה|כ|ו)(?=\w{2})"),
    "am": re.compile(r"^(?:በ|ከ|ለ|የ)(?=\w)"),
    "ar": re.compile(r"^(?:و|ب|ل)(?=\w{3})"),
}
"""What languages write onto a number word: "in", "from", "and"."""
_HALF_MORE = {
    fold(word): Decimal(part)
    for part, words in {
        "0.5": "साढ़े साडे साढे সাড়ে ساڑھے સાડા ਸਾਢੇ sadhe saadhe saade sare share",
        "0.25": "सवा সোয়া সওয়া سوا સવા ਸਵਾ sava sawa",
        "-0.25": "पौने पावणे পৌনে پونے પોણા ਪੌਣੇ paune pone",
    }.items()
    for word in words.split()
}
"""Words before a number that add a part of one to it: साढ़े तीन is three and a half."""
_TENTH_AFTER = frozenset("vi th lo".split())
"""A lone digit after a scale is a tenth of it: พันแปด is 1,800."""
_THAI = re.compile("[\u0e00-\u0eff]")
_HANGUL = re.compile(f"[{HANGUL}]")


@dataclass(frozen=True, slots=True)
class _Lexis:
    """Number words of one language, folded; `fused` finds them where no spaces part words."""

    numbers: dict[str, Decimal]
    stems: dict[str, Decimal]
    """Long number words without their last letter."""
    scales: dict[str, Decimal]
    suffixed: bool
    hundreds: frozenset[str]
    joiner: str | None
    fused: re.Pattern[str] | None
    glued_scale: re.Pattern[str] | None


@lru_cache(maxsize=128)
def _lexis(tongue: str) -> _Lexis:
    numbers = {word: Decimal(value) for word, value in _WORDS.get(tongue, {}).items()}
    scales = {
        word: scale for word, scale in _SCALE_OF.items() if tongue in _ONLY_IN.get(word, (tongue,))
    }  # fmt: skip
    hundreds = {fold(word) for word in _HUNDREDS.get(tongue, ())}
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
        (word for word in {*numbers, *scales, *hundreds} if word and _FUSED.match(word)), key=len, reverse=True
    )
    scale_pieces = sorted((word for word in {*scales, *hundreds} if _FUSED.match(word)), key=len, reverse=True)
    joined = "|".join(map(re.escape, pieces))
    stems = {word[:-1]: value for word, value in numbers.items() if len(word) >= _LONG_NUMBER and value > 4}
    return _Lexis(
        numbers, stems, scales, tongue in _AGGLUTINATIVE, frozenset(hundreds), _JOINERS.get(tongue),
        re.compile(rf"(?:(?:{joined})\s?)+") if pieces and tongue not in ("zh", "ja", "yue") else None,
        re.compile(r"\s?(" + "|".join(map(re.escape, scale_pieces)) + ")") if scale_pieces else None,
    )  # fmt: skip


def find_numbers(text: str, language: str) -> list[NumberMention]:
    """Every number of a text, in order, none overlapping; `language` is the text's own BCP-47 tag."""
    tongue = language.replace("_", "-").split("-")[0].lower()
    return list(_find(text, tongue))


def is_number_word(word: str, tongue: str) -> bool:
    """True for a folded word that is a number or a scale of it in a language."""
    lexis = _lexis(tongue)
    return word in lexis.numbers or word in lexis.hundreds or _scale(word, lexis) is not None


@lru_cache(maxsize=1024)
def _find(text: str, tongue: str) -> tuple[NumberMention, ...]:
    folded, origin = fold_aligned(text)
    lexis = _lexis(tongue)
    found = [*_with_digits(folded, tongue), *_cjk(folded), *_in_words(folded, tongue, lexis), *_fused(folded, lexis)]
    apart: list[NumberMention] = []
    for number in sorted(found, key=lambda number: (number.span.start, -number.span.end)):
        if not apart or number.span.start >= apart[-1].span.end:
            apart.append(number)
    return tuple(
        NumberMention(Span(origin[one.span.start], origin[one.span.end - 1] + 1), one.value, one.in_words, one.scaled)
        for one in apart
    )


def _with_digits(folded: str, tongue: str) -> Iterator[NumberMention]:
    index = 0
    while True:
        match = _next_digits(folded, index, tongue)
        if match is None:
            return
        value, end, scaled = _value(match[0]), match.end(), False
        half = _half_after(folded, end, tongue)
        scale = _scale_after(folded, half or end, tongue)
        if half and scale is not None:
            value += _HALF
        if scale is not None:
            factor, end = scale
            value, scaled = value * factor, True
            value, end = _remainder(folded, end, tongue, value, factor)
        start = match.start()
        if tongue in _SCALE_BEFORE_DIGITS and not scaled:
            start, factor = _scale_before(folded, start, tongue)
            value, scaled = value * factor, factor > 1
        yield NumberMention(Span(start, end), value, False, scaled)
        index = end


def _half_after(folded: str, end: int, tongue: str) -> int | None:
    """Where "and a half" after a number ends: ۱۳ و نیم میلیون."""
    lexis = _lexis(tongue)
    place = end
    for _ in range(2):
        word = _NEXT.match(folded, place)
        if word is None:
            return None
        if lexis.numbers.get(word[1]) == _HALF:
            return word.end()
        if word[1] != lexis.joiner:
            return None
        place = word.end()
    return None


_NEXT = re.compile(rf"[ \u00a0]({WORD})")
_LAST_WORD = re.compile(rf"({WORD})[ \u00a0]*$")


def _scale_before(folded: str, start: int, tongue: str) -> tuple[int, Decimal]:
    """Where a number with the scale before it begins, and that scale: "elfu 50" is 50,000."""
    word = _LAST_WORD.search(folded, max(0, start - 20), start)
    factor = _lexis(tongue).scales.get(word[1]) if word else None
    if word is None or factor is None or folded[: word.start()].rstrip()[-1:].isdecimal():
        return start, Decimal(1)
    return word.start(), factor


def _next_digits(folded: str, index: int, tongue: str) -> re.Match[str] | None:
    match = _DIGITS.search(folded, index)
    if match is not None and tongue in _SPACE_GROUPS:
        spaced = _SPACED.match(folded, match.start())
        if spaced is not None and spaced.end() > match.end():
            return spaced
    return match


def _value(written: str) -> Decimal:
    """The value of digits with separators: the last separator is a decimal one unless three digits follow it."""
    compact = re.sub(r"[ \u00a0\u202f'’٬]", "", written).replace("٫", ".")
    last = max(compact.rfind("."), compact.rfind(","))
    if last < 0:
        return Decimal(compact)
    whole, rest = re.sub(r"[.,]", "", compact[:last]), compact[last + 1 :]
    mixed = "." in compact[:last] or "," in compact[:last]
    same = compact[last] in compact[:last]
    if (len(rest) == 3 and (same or not mixed) and whole.strip("0")) or same:
        return Decimal(whole + rest)
    return Decimal(f"{whole}.{rest}")


def _scale_after(folded: str, end: int, tongue: str) -> tuple[Decimal, int] | None:
    cjk = _CJK_SCALE.match(folded, end)
    if cjk is not None:
        factor = Decimal(1)
        for character in cjk[1]:
            factor *= _CJK_SCALES[character]
        return factor, cjk.end()
    word = _SCALE_WORD.match(folded, end)
    if word is not None and word[1] == "de":
        word = _SCALE_WORD.match(folded, word.end(1))
    if word is None:
        return None
    name = word[1]
    if len(name) > 1 and name[0] == "k" and name[1:] in _AFTER_K:
        return Decimal(1000), word.start(1) + 1
    glued = word.start(1) == end
    lexis = _lexis(tongue)
    times = _scale(name, lexis) or (Decimal(100) if name in lexis.hundreds else None)
    if times is None:
        fused = lexis.glued_scale.match(folded, end) if lexis.glued_scale else None
        return None if fused is None else (lexis.scales.get(fused[1], Decimal(100)), fused.end())
    if len(name) == 1 and not glued and folded[word.end(1) : word.end(1) + 1].isalnum():
        return None
    return times, word.end(1)


def _remainder(folded: str, end: int, tongue: str, value: Decimal, factor: Decimal) -> tuple[Decimal, int]:
    """What follows a scale at once and belongs to it: 1万5千, 3万5, 1tr5, 2 lakh 50 hazar, 3万半."""
    if _COLLOQUIAL_HALF.match(folded, end):
        return value + factor / 2, end + 1
    tail = _CJK_TAIL.match(folded, end) if folded[end - 1] in "百千万萬亿億" else None
    if tail is not None:
        scale = Decimal(_CJK_SCALES[tail[2]]) if tail[2] else None
        if scale is None and len(tail[1]) == 1:
            scale = factor / 10
        added = Decimal(tail[1]) * (scale or 1)
        if added < factor:
            return value + added, tail.end()
    glued = _GLUED_DIGITS.match(folded, end)
    if glued is not None and factor >= 1000:
        lower = _scale_after(folded, glued.end(), tongue)
        if lower is not None and lower[0] < factor:
            return value + Decimal(glued[1]) * lower[0], lower[1]
        if tongue in _TENTH_AFTER and not _scale_after(folded, glued.end(), tongue):
            return value + Decimal(glued[1]) * factor / 10 ** len(glued[1]), glued.end()
    return _loose_remainder(folded, end, tongue, value, factor)


_GLUED_DIGITS = re.compile(r"(\d{1,3})(?!\d|[.,]\d)")
_LOOSE_DIGITS = re.compile(r"[ \u00a0](\d)(?!\d|[.,]\d|\s?[^\W\d_])")
_HUNDREDS_AFTER = re.compile(rf"[ \u00a0](?:({WORD})[ \u00a0])?([1-9]\d{{2}})(?!\d|[.,]\d)")


def _loose_remainder(folded: str, end: int, tongue: str, value: Decimal, factor: Decimal) -> tuple[Decimal, int]:
    lone = _LOOSE_DIGITS.match(folded, end)
    if lone is not None and tongue in _TENTH_AFTER and factor >= 1000:
        return value + Decimal(lone[1]) * factor / 10, lone.end()
    hundreds = _HUNDREDS_AFTER.match(folded, end)
    joiner = _lexis(tongue).joiner
    if hundreds is not None and factor >= 1000 and (hundreds[1] is None or hundreds[1] == joiner):
        lower = _scale_after(folded, hundreds.end(), tongue)
        if lower is not None and lower[0] < factor:
            return value + Decimal(hundreds[2]) * lower[0], lower[1]
        if lower is None and factor == 1000 and hundreds[1] is None and value == value.to_integral_value():
            return value + Decimal(hundreds[2]), hundreds.end()
        if lower is None and factor == _MILLION and (hundreds[1] is None or tongue in ("fa", "ps")):
            return value + Decimal(hundreds[2]) * 1000, hundreds.end()
    gap = re.compile(r"[ ,]{1,2}(\d{1,3})(?!\d)").match(folded, end)
    if gap is not None and factor >= 100_000:
        lower = _scale_after(folded, gap.end(), tongue)
        if lower is not None and lower[0] < factor:
            return value + Decimal(gap[1]) * lower[0], lower[1]
    return value, end


def _cjk(folded: str) -> Iterator[NumberMention]:
    for match in _CJK_NUMBER.finditer(folded):
        before = folded[match.start() - 1 : match.start()]
        if before.isdecimal():
            continue
        value = _cjk_value(match[0])
        if value:
            scaled = any(character in "千万萬亿億" for character in match[0])
            yield NumberMention(Span(match.start(), match.end()), Decimal(value), True, scaled)


def _cjk_value(written: str) -> int:
    total = section = digit = last = 0
    for character in written:
        if character in _CJK_DIGITS:
            digit = digit * 10 + _CJK_DIGITS[character] if last == -1 else _CJK_DIGITS[character]
            last = -1
            continue
        scale = 10 if character == "十" else _CJK_SCALES[character]
        if scale >= 10_000:
            total = (total + section + digit or 1) * scale
            section = 0
        else:
            section += (digit or 1) * scale
        digit, last = 0, scale
    if last == -1 and written[-2:-1] in tuple("百千万萬") and len(written) > 1:
        # 三万五 is 35,000.
        digit *= (_CJK_SCALES[written[-2]]) // 10
    return total + section + digit


def _in_words(folded: str, tongue: str, lexis: _Lexis) -> Iterator[NumberMention]:
    if not lexis.numbers:
        return
    words = [(match[0].replace("’", "'").replace("ʼ", "'"), *match.span()) for match in _SPOKEN.finditer(folded)]
    words = list(_merged(words, lexis))
    index = 0
    while index < len(words):
        taken = _run(words, index, tongue, lexis)
        if taken is None:
            index += 1
            continue
        count, value, scaled = taken
        yield NumberMention(Span(words[index][1], words[index + count - 1][2]), value, True, scaled)
        index += count


def _merged(words: list[tuple[str, int, int]], lexis: _Lexis) -> Iterator[tuple[str, int, int]]:
    """The words, those of a number that a language lists in several words as one: "a couple", "አስራ ሁለት"."""
    index = 0
    while index < len(words):
        for count in (3, 2):
            joined = " ".join(word for word, _, _ in words[index : index + count])
            if index + count <= len(words) and joined in lexis.numbers:
                yield joined, words[index][1], words[index + count - 1][2]
                index += count
                break
        else:
            yield words[index]
            index += 1


def _run(words: list[tuple[str, int, int]], index: int, tongue: str, lexis: _Lexis) -> tuple[int, Decimal, bool] | None:
    """How many words from `index` on are one number, its value, and whether a scale word is in it."""
    if tongue in _SCALE_FIRST and (words[index][0] in lexis.scales or words[index][0] in lexis.hundreds):
        return _scale_first(words, index, lexis)
    total = current = Decimal(0)
    count = 0
    smallest, scaled, last_good = Decimal(10**9), False, 0
    scale_before = part = Decimal(0)
    prefixed = False
    for offset, (word, start, _) in enumerate(words[index:]):
        if offset and start - words[index + offset - 1][2] > 1:
            break
        if tongue in _GLUED and not _is_known(word, lexis):
            bare = _GLUED[tongue].sub("", word)
            word = bare if not offset or word.startswith("ו") else word
        value = _number(word, lexis)
        if word in _HALF_MORE and not count:
            part, prefixed = _HALF_MORE[word], True
            continue
        if value is None and not _is_known(word, lexis):
            value = _compound(word, tongue, lexis)
            if value is not None and value >= 1000 and not current and not total:
                total, smallest, scaled, last_good, count = value, Decimal(1000), True, offset + 1, offset + 1
                continue
        if value is None and tongue == "ar" and offset and word.startswith("و"):
            value = lexis.numbers.get(word[1:])
            if value is not None and current % 100 < 10 and 20 <= value < 100:
                smallest = Decimal(100)  # five and twenty
        if tongue in _ONES_FIRST and value is not None and 0 < current % 100 < 10 and 20 <= value < 100 and offset:
            smallest = Decimal(100)
        if tongue == "fr" and word in ("vingt", "vingts") and current % 100 == 4 and offset:
            current, smallest, last_good = current - 4 + 80, Decimal(20), offset + 1
            continue
        scale = _DOUBLE.get(tongue, {}).get(word) or (_scale(word, lexis) if len(word) > 2 or offset else None)
        if value is not None and part:
            value, part = value + part, Decimal(0)
        if value == _HALF and scale_before and not current:
            current, last_good = value * scale_before, offset + 1
            break
        if value == _HALF and 0 < current < 100 and current % 1 == 0:
            current, last_good, count = current + value, offset + 1, offset + 1
            continue
        if tongue in _TENTH_AFTER and value is not None and 1 < value < 10 and scale_before >= 1000 and not current:
            if index + offset + 1 == len(words):
                current, last_good = value * scale_before / 10, offset + 1
            break
        if scale is not None and tongue in _SCALE_FIRST and offset:
            break
        if word != lexis.joiner:
            scale_before = Decimal(scale or 0)
        alone = offset or tongue not in _HUNDREDS or tongue in ("fr", "de") or (index and words[index - 1][0] == "a")
        if word in lexis.hundreds and alone:
            if current > 99:
                break
            current, smallest, last_good = (current or Decimal(1)) * 100, Decimal(100), offset + 1
        elif scale is not None and scale < 100:
            current, smallest, last_good = (
                current - current % 100 + (current % 100 or 1) * scale,
                Decimal(10),
                offset + 1,
            )
        elif scale is not None and scale > 100 and (offset or word not in ("grand", "hazar")):
            total, current = total + ((current or 1) * scale if scale != 2000 else Decimal(scale)), Decimal(0)
            smallest, scaled, last_good = Decimal(1000), True, offset + 1
        elif value is not None:
            fits = value < smallest and (smallest >= 100 or (smallest >= 10 and value < 20) or tongue == "ar")
            if (current or total) and not fits:
                break
            current, smallest, last_good = current + value, _roundness(value), offset + 1
        elif not (offset and word == lexis.joiner):
            break
        count = offset + 1
    if not count or not last_good:
        return None
    total = _elided(tongue, total, current, scale_before)
    return last_good, total, scaled or prefixed


_HALF = Decimal("0.5")
_MILLION = 1_000_000


def _elided(tongue: str, total: Decimal, current: Decimal, scale_before: Decimal) -> Decimal:
    """Persian leaves the thousand away after a million: three million and two hundred is 3,200,000."""
    if tongue in ("fa", "ps") and total >= _MILLION and total % _MILLION == 0 and 100 <= current < 1000:
        return total + current * 1000
    return total + current


def _is_known(word: str, lexis: _Lexis) -> bool:
    return word in lexis.numbers or word in lexis.hundreds or _scale(word, lexis) is not None


def _number(word: str, lexis: _Lexis) -> Decimal | None:
    """The value of a number word; long ones in any of their cases."""
    known = lexis.numbers.get(word)
    if known is not None or len(word) < _LONG_NUMBER or _FUSED.match(word):
        return known
    return next((lexis.stems[word[:-cut]] for cut in (1, 2, 3) if word[:-cut] in lexis.stems), None)


def _scale(word: str, lexis: _Lexis) -> Decimal | None:
    """The scale that a word is, in any of its cases: tysiąc, tysiąca."""
    known = lexis.scales.get(word)
    if _FUSED.match(word):
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


def _scale_first(words: list[tuple[str, int, int]], index: int, lexis: _Lexis) -> tuple[int, Decimal, bool] | None:
    """Thousand two and hundred five: 2,500; thousand thirty and five: 35,000."""
    total, lastly = Decimal(0), Decimal(1)
    last, place = 0, index
    while place < len(words):
        word = words[place][0]
        if place > index and words[place][1] - words[place - 1][2] > 1:
            break
        scale = lexis.scales.get(word) or (Decimal(100) if word in lexis.hundreds else None)
        if scale is not None:
            times, taken = _times(words, place + 1, lexis)
            total, lastly = total + scale * (times or 1), scale
            place = last = place + 1 + taken
        elif word == lexis.joiner and last:
            place += 1
        elif last and word in lexis.numbers and lexis.numbers[word] < 100:
            value = lexis.numbers[word]
            elided = lastly == 100_000 and value >= 10
            total += value * (lastly if value == _HALF else 1000 if elided else 1)
            place += 1
            last = place
        else:
            break
    return (last - index, total, total >= 1000) if last else None


def _times(words: list[tuple[str, int, int]], place: int, lexis: _Lexis) -> tuple[Decimal | None, int]:
    """What a scale before it is multiplied by (two, thirty and five), and how many words that takes."""
    if place >= len(words) or words[place][1] - words[place - 1][2] > 1:
        return None, 0
    first = lexis.numbers.get(words[place][0])
    if first is None or first >= 100 or first < 1:
        return None, 0
    if first % 10 == 0 and place + 2 < len(words) and words[place + 1][0] == lexis.joiner:
        second = lexis.numbers.get(words[place + 2][0])
        if second is not None and 1 <= second < 10:
            return first + second, 3
    return first, 1


_LONGEST_COMPOUND = 40
_LONG_SCALE = 6
_LONG_NUMBER = 6


@lru_cache(maxsize=4096)
def _compound_value(word: str, tongue: str) -> Decimal | None:
    lexis = _lexis(tongue)
    pieces = _pieces(word, lexis, tongue)
    return _composed(pieces, tongue, lexis) if len(pieces) > 1 else None


def _compound(word: str, tongue: str, lexis: _Lexis) -> Decimal | None:
    """The value of number words written as one: húszezer, vijfentwintig, duecentocinquanta."""
    if not 5 <= len(word) <= _LONGEST_COMPOUND or not lexis.numbers:
        return None
    return _compound_value(word, tongue)


def _pieces(word: str, lexis: _Lexis, tongue: str) -> list[str]:
    """The number words that a word is made of, longest first; empty where something else is left over."""
    if not word:
        return []
    for length in range(len(word), 0 if _FUSED.match(word) else 1, -1):
        head, rest = word[:length], word[length:]
        known = head in lexis.numbers or head in lexis.scales or head in lexis.hundreds
        if not known and not (head == lexis.joiner and tongue in _ONES_FIRST):
            continue
        if not rest:
            return [head]
        tail = _pieces(rest, lexis, tongue)
        if tail:
            return [head, *tail]
    return []


def _composed(pieces: list[str], tongue: str, lexis: _Lexis) -> Decimal | None:
    total = current = last_scale = Decimal(0)
    smallest = Decimal(10**9)
    for piece in pieces:
        value = lexis.numbers.get(piece)
        if piece in lexis.hundreds:
            if current > 99:
                return None
            current, smallest, last_scale = (current or Decimal(1)) * 100, Decimal(100), Decimal(100)
        elif value is not None and tongue == "th" and last_scale >= 100 and 1 < value < 10 and piece == pieces[-1]:
            current += value * last_scale / 10
        elif value is not None:
            ones_first = tongue in _ONES_FIRST and 0 < current % 100 < 10 and 20 <= value < 100
            if current and not (value < smallest or ones_first):
                return None
            current, smallest = current + value, _roundness(value)
        elif piece in lexis.scales and lexis.scales[piece] < 100:
            current, smallest = current - current % 10 + (current % 10 or 1) * lexis.scales[piece], lexis.scales[piece]
        elif piece in lexis.scales:
            total, current = total + (current or 1) * lexis.scales[piece], Decimal(0)
            smallest = last_scale = lexis.scales[piece]
        elif piece != lexis.joiner:
            return None
    return total + current


def _fused(folded: str, lexis: _Lexis) -> Iterator[NumberMention]:
    """Number words in scripts without spaces; one syllable alone is more likely a part of another word."""
    if lexis.fused is None:
        return
    for match in lexis.fused.finditer(folded):
        written = match[0].rstrip()
        pieces = _pieces(written.replace(" ", ""), lexis, "")
        value = _composed(pieces, "th" if _THAI.match(written) else "", lexis) if pieces else None
        if value is None or folded[match.start() - 1 : match.start()].isdecimal():
            continue
        korean = _HANGUL.match(written) is not None
        standing = not _FUSED.match(folded[match.start() - 1 : match.start()] or " ")
        if len(pieces) > 1 or (standing if korean else len(written) > 1):
            scaled = any(piece in lexis.scales for piece in pieces)
            yield NumberMention(Span(match.start(), match.start() + len(written)), value, True, scaled)


def _roundness(value: Decimal) -> Decimal:
    """What may still be added to a word: less than its last zero place."""
    if value >= 100:
        return Decimal(100)
    return value if value >= 10 and value % 10 == 0 else Decimal(1)
