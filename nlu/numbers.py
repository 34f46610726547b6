"""Numbers as people write them: native digits, any grouping, scale words (k, mil, тыс, lakh, 万) and number words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from nlu.folding import fold, fold_aligned
from nlu.spans import Span


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A number in a text. `in_words`: no digits at all; `scaled`: a word or letter multiplied it (250k, 3万)."""

    span: Span
    value: Decimal
    in_words: bool = False
    scaled: bool = False


_SPACE_GROUPS = frozenset("fr ru uk pl cs sk sv nb da fi bg hu es pt de it".split())
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
_SCALE_WORD = re.compile(r"[ \u00a0]?([^\W\d_]+(?:[\u0900-\u0903\u093a-\u094f]+[^\W\d_]*)*)\.?")
_CJK_SCALES = {"百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000, "w": 10_000}
_CJK_SCALE = re.compile(r"\s?([百千]?[万萬亿億]|[百千]|w(?![a-z]))")
_CJK_DIGITS = {
    character: value for value, names in enumerate("〇零 一 二两兩 三 四 五 六 七 八 九".split()) for character in names
}
_CJK_NUMBER = re.compile(r"[一二两兩三四五六七八九十百][〇零一二两兩三四五六七八九十百千万萬亿億]*")
_CJK_TAIL = re.compile(r"(\d{1,4})(?![\d.,年月日号])([百千万萬]?)")
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
_JOINERS = {"en": "and", "es": "y", "pt": "e", "fr": "et", "ar": "و"}
_WORD = re.compile(r"[^\W\d_]+(?:[\u0900-\u0903\u093a-\u094f]+[^\W\d_]*)*")


def find_numbers(text: str, language: str) -> list[NumberMention]:
    """Every number of a text, in order, none overlapping; `language` is the text's own BCP-47 tag."""
    tongue = language.replace("_", "-").split("-")[0].lower()
    return list(_find(text, tongue))


@lru_cache(maxsize=1024)
def _find(text: str, tongue: str) -> tuple[NumberMention, ...]:
    folded, origin = fold_aligned(text)
    found = [*_with_digits(folded, tongue), *_cjk(folded), *_in_words(folded, tongue)]
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
        scale = _scale_after(folded, end, tongue)
        if scale is not None:
            factor, end = scale
            value, scaled = value * factor, True
            value, end = _remainder(folded, end, tongue, value, factor)
        yield NumberMention(Span(match.start(), end), value, False, scaled)
        index = end


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
    if word is None:
        return None
    name = word[1]
    glued = word.start(1) == end
    if name not in _SCALE_OF or tongue not in _ONLY_IN.get(name, (tongue,)):
        return None
    if name in ("k", "к") and not glued and folded[word.end(1) : word.end(1) + 1].isalnum():
        return None
    return _SCALE_OF[name], word.end(1)


def _remainder(folded: str, end: int, tongue: str, value: Decimal, factor: Decimal) -> tuple[Decimal, int]:
    """What follows a scale at once and belongs to it: 1万5千, 3万5, 1tr5, 2 lakh 50 hazar, 3万半."""
    if _COLLOQUIAL_HALF.match(folded, end):
        return value + factor / 2, end + 1
    tail = _CJK_TAIL.match(folded, end) if folded[end - 1] in "百千万萬亿億r" else None
    if tail is not None:
        scale = Decimal(_CJK_SCALES[tail[2]]) if tail[2] else None
        if scale is None and len(tail[1]) == 1:
            scale = factor / 10
        added = Decimal(tail[1]) * (scale or 1)
        if added < factor:
            return value + added, tail.end()
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


def _in_words(folded: str, tongue: str) -> Iterator[NumberMention]:
    table = _WORDS.get(tongue)
    if table is None:
        return
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(folded)]
    index = 0
    while index < len(words):
        taken = _run(words, index, tongue, table)
        if taken is None:
            index += 1
            continue
        count, value, scaled = taken
        yield NumberMention(Span(words[index][1], words[index + count - 1][2]), Decimal(value), True, scaled)
        index += count


def _run(
    words: list[tuple[str, int, int]], index: int, tongue: str, table: dict[str, int]
) -> tuple[int, int, bool] | None:
    """How many words from `index` on are one number, its value, and whether a scale word is in it."""
    total = current = count = 0
    smallest, scaled, last_good = 10**9, False, 0
    for offset, (word, start, _) in enumerate(words[index:]):
        if offset and start - words[index + offset - 1][2] > 1:
            break
        value = table.get(word)
        if value is None and tongue == "ar" and offset and word.startswith("و"):
            value = table.get(word[1:])
            if value is not None and current % 100 < 10 and 20 <= value < 100:
                smallest = 100  # five and twenty
        if tongue == "fr" and word in ("vingt", "vingts") and current % 100 == 4 and offset:
            current, smallest, last_good = current - 4 + 80, 20, offset + 1
            continue
        scale = _DOUBLE.get(tongue, {}).get(word) or (_SCALE_OF.get(word) if len(word) > 2 else None)
        if word in _HUNDREDS.get(tongue, ()) and (offset or tongue in ("fr", "de") or words[index - 1][0] == "a"):
            if current > 9:
                break
            current, smallest, last_good = (current or 1) * 100, 100, offset + 1
        elif scale is not None and (offset or word not in ("grand", "hazar")):
            total, current = total + int((current or 1) * scale if scale not in (2000,) else scale), 0
            smallest, scaled, last_good = 1000, True, offset + 1
        elif value is not None:
            if current and not (
                value < smallest and (smallest >= 100 or (smallest >= 20 and value < 20) or tongue == "ar")
            ):
                break
            current, smallest, last_good = current + value, _roundness(value), offset + 1
        elif not (offset and word == _JOINERS.get(tongue)):
            break
        count = offset + 1
    if not count or not last_good:
        return None
    return last_good, total + current, scaled


def _roundness(value: int) -> int:
    """What may still be added to a word: less than its last zero place."""
    if value >= 100:
        return 100
    return value if value >= 20 and value % 10 == 0 else 10 if value >= 10 else 1
