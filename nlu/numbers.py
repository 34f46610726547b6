"""Numbers as people write them: native digits, any grouping, scale words (k, mil, тыс, lakh, 万) and number words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from nlu.folding import MARKS, WORD, fold, fold_aligned
from nlu.measure_words import is_measured
from nlu.number_lexis import HALF, MILLION, SCALE_BEFORE_DIGITS, SCALE_FIRST, TENTH_AFTER, Lexis, lexis_of, scale_of
from nlu.number_words import fused_numbers, numbers_in_words
from nlu.phrases import phrases_of
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
_SCALE_WORD = re.compile(rf"[ \u00a0]?({WORD})\.?")
_AFTER_K = frozenset("d vnd rp eur usd kc ft zl kr din lei pln czk huf ron e".split())
"""Money written onto the k of a thousand: 110kđ."""
_CJK_SCALES = {"百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000, "w": 10_000}
_CJK_SCALE = re.compile(r"\s?([百千]?[万萬亿億]|[百千])")
_CJK_W = re.compile(r"\s?(w)(?![a-z])")
"""Ten thousand as Chinese types it; elsewhere a w is a watt."""
_CJK_DIGITS = {
    character: value for value, names in enumerate("〇零 一 二两兩 三 四 五 六 七 八 九".split()) for character in names
}
_CJK_NUMBER = re.compile(
    r"(?:[一二两兩三四五六七八九十百]|千(?=[二三四五六七八九円元蚊塊块])|[万萬](?=[二三四五六七八九]))"
    r"[〇零一二两兩三四五六七八九十百千万萬亿億]*"
)
_CJK_ONE_EACH = re.compile("一[个個月隻只件张張条條台臺部本斤公晚日天套對对雙双把枝支盒包箱人次位年堂回樽盆棵]")
"""One of something, after a price: 二萬八一個月 is 28,000 a month."""
_HUNDREDS_OF_WATER = re.compile("[舊旧嚿]水")
_CJK_TAIL = re.compile(r"(\d{1,4})(?!\d|[.,]\d|[年月日号])([百千万萬]?)")
_COLLOQUIAL_HALF = re.compile(r"半")


def find_numbers(text: str, language: str) -> list[NumberMention]:
    """Every number of a text, in order, none overlapping; `language` is the text's own BCP-47 tag."""
    tongue = language.replace("_", "-").split("-")[0].lower()
    return list(_find(text, tongue))


def is_number_word(word: str, tongue: str) -> bool:
    """True for a folded word that is a number or a scale of it in a language."""
    lexis = lexis_of(tongue)
    return word in lexis.numbers or word in lexis.hundreds or scale_of(word, lexis) is not None


@lru_cache(maxsize=1024)
def _find(text: str, tongue: str) -> tuple[NumberMention, ...]:
    folded, origin = fold_aligned(text)
    lexis = lexis_of(tongue)
    found = [*_with_digits(folded, tongue), *_cjk(folded)]
    for span, value, scaled in (*numbers_in_words(folded, tongue, lexis), *fused_numbers(folded, lexis)):
        found.append(_with_half(folded, NumberMention(span, value, True, scaled), tongue))
    apart: list[NumberMention] = []
    for number in sorted(found, key=lambda number: (number.span.start, -number.span.end)):
        if not apart or number.span.start >= apart[-1].span.end:
            together = bool(apart) and _goes_on(folded, apart[-1], number, lexis)
            apart.append(_joined(apart.pop(), number) if together else number)
    return tuple(
        NumberMention(Span(origin[one.span.start], origin[one.span.end - 1] + 1), one.value, one.in_words, one.scaled)
        for one in apart
    )


def _goes_on(folded: str, first: NumberMention, second: NumberMention, lexis: Lexis) -> bool:
    """True for the two parts of one number, each with its scale: "1 billion and 850 million"."""
    gap = folded[first.span.end : second.span.start]
    both = first.scaled and second.scaled and second.value < _scale_in(first.value)
    return both and lexis.joiner is not None and gap == f" {lexis.joiner} "


def _scale_in(value: Decimal) -> Decimal:
    """The largest scale that a round number is a multiple of."""
    return next((Decimal(scale) for scale in (10**9, MILLION, 1000) if value % scale == 0), Decimal(1))


def _joined(first: NumberMention, second: NumberMention) -> NumberMention:
    span = Span(first.span.start, second.span.end)
    return NumberMention(span, first.value + second.value, first.in_words and second.in_words, True)


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
            value += HALF
        if scale is not None:
            factor, end = scale
            value, scaled = value * factor, True
            value, end = _remainder(folded, end, tongue, value, factor)
        start = match.start()
        if tongue in SCALE_BEFORE_DIGITS and not scaled:
            start, factor = _scale_before(folded, start, tongue)
            value, scaled = value * factor, factor > 1
        yield NumberMention(Span(start, end), value, False, scaled)
        index = end


def _half_after(folded: str, end: int, tongue: str) -> int | None:
    """Where "and a half" after a number ends: ۱۳ و نیم میلیون."""
    lexis = lexis_of(tongue)
    place = end
    for _ in range(2):
        word = _NEXT.match(folded, place)
        if word is None:
            return None
        if lexis.numbers.get(word[1]) == HALF:
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
    factor = lexis_of(tongue).scales.get(word[1]) if word else None
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
    cjk = _CJK_SCALE.match(folded, end) or (_CJK_W.match(folded, end) if tongue in ("zh", "yue") else None)
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
    if len(name) > 1 and name[0] == "k" and name[1:] in _AFTER_K and word.start(1) == end:
        return Decimal(1000), word.start(1) + 1
    glued = word.start(1) == end
    lexis = lexis_of(tongue)
    if tongue in SCALE_FIRST and _multiplies_next(folded, word.end(1), lexis):
        return None
    times = scale_of(name, lexis) or (Decimal(100) if name in lexis.hundreds else None)
    if times is None:
        fused = lexis.glued_scale.match(folded, end) if lexis.glued_scale else None
        return None if fused is None else (lexis.scales.get(fused[1], Decimal(100)), fused.end())
    if len(name) == 1 and not glued and folded[word.end(1) : word.end(1) + 1].isalnum():
        return None
    return times, word.end(1)


def _multiplies_next(folded: str, end: int, lexis: Lexis) -> bool:
    """True where a number word follows a scale that stands before what it multiplies: 8x10, thousand eight."""
    following = _NEXT.match(folded, end)
    return following is not None and (following[1] in lexis.numbers or following[1] in lexis.hundreds)


def _remainder(folded: str, end: int, tongue: str, value: Decimal, factor: Decimal) -> tuple[Decimal, int]:
    """What follows a scale at once and belongs to it: 1万5千, 3万5, 1tr5, 2 lakh 50 hazar, 3万半."""
    if _COLLOQUIAL_HALF.match(folded, end):
        return value + factor / 2, end + 1
    if tongue in _HALF_AFTER_SCALE:
        half = _HALF_AFTER_SCALE[tongue].match(folded, end)
        if half is not None:
            return value + factor / 2, half.end()
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
        if tongue in TENTH_AFTER and not _scale_after(folded, glued.end(), tongue):
            return value + Decimal(glued[1]) * factor / 10 ** len(glued[1]), glued.end()
    return _loose_remainder(folded, end, tongue, value, factor)


_HALVES = {
    "vi": "rưỡi ruoi", "my": "ခွဲ", "am": "ተኩል", "th": "ครึ่ง", "lo": "ເຄິ່ງ", "km": "កន្លះ",
}  # fmt: skip
_HALF_AFTER_SCALE = {
    tongue: re.compile(r"[ \u00a0]?(?:" + "|".join(map(fold, halves.split())) + rf")(?![{MARKS}])")
    for tongue, halves in _HALVES.items()
}
"""Three hundred thousand and a half of them: ၃ သိန်းခွဲ, 2tr rưỡi, 3 ሺ ተኩል."""


def _with_half(folded: str, number: NumberMention, tongue: str) -> NumberMention:
    """A number in words with the half of its scale that follows."""
    half = _HALF_AFTER_SCALE[tongue].match(folded, number.span.end) if tongue in _HALF_AFTER_SCALE else None
    if half is None or not number.in_words or not number.scaled:
        return number
    tens = Decimal(10) ** (len(str(int(number.value))) - len(str(int(number.value)).rstrip("0")))
    return NumberMention(Span(number.span.start, half.end()), number.value + tens / 2, True, True)


_GLUED_DIGITS = re.compile(r"(\d{1,3})(?!\d|[.,]\d)")
_LOOSE_DIGITS = re.compile(r"[ \u00a0](\d)(?!\d|[.,]\d|[^\W\d_])")
_HUNDREDS_AFTER = re.compile(rf"[ \u00a0](?:({WORD})[ \u00a0])?([1-9]\d{{2}})(?!\d|[.,]\d)")


def _is_counted(folded: str, lone: re.Match[str], tongue: str) -> bool:
    """True where a digit has a unit or a measure of its own."""
    place = lone.end() + (folded[lone.end() : lone.end() + 1] == " ")
    counted = any(start == place for start, _, _ in phrases_of("unit", tongue).find(folded))
    return counted or is_measured(folded, lone.start(1), lone.end(), tongue)


def _loose_remainder(folded: str, end: int, tongue: str, value: Decimal, factor: Decimal) -> tuple[Decimal, int]:
    lone = _LOOSE_DIGITS.match(folded, end)
    if lone is not None and tongue in TENTH_AFTER and factor >= 1000 and not _is_counted(folded, lone, tongue):
        return value + Decimal(lone[1]) * factor / 10, lone.end()
    hundreds = _HUNDREDS_AFTER.match(folded, end)
    joiner = lexis_of(tongue).joiner
    if hundreds is not None and factor >= 1000 and (hundreds[1] is None or hundreds[1] == joiner):
        lower = _scale_after(folded, hundreds.end(), tongue)
        if lower is not None and lower[0] < factor:
            return value + Decimal(hundreds[2]) * lower[0], lower[1]
        if lower is None and factor == 1000 and hundreds[1] is None and value == value.to_integral_value():
            return value + Decimal(hundreds[2]), hundreds.end()
        if lower is None and factor == MILLION and (hundreds[1] is None or tongue in ("fa", "ps")):
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
        written, end = match[0], match.end()
        if len(written) > 1 and _CJK_ONE_EACH.match(folded, end - 1):
            written, end = written[:-1], end - 1
        value = _cjk_value(written)
        if value:
            scaled = any(character in "千万萬亿億" for character in written)
            water = _HUNDREDS_OF_WATER.match(folded, end)
            if water is not None:
                value, end, scaled = value * 100, water.end(), True
            yield NumberMention(Span(match.start(), end), Decimal(value), True, scaled)


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
    elif last == -1 and written[-3:-2] in ("万", "萬"):
        # 萬三五 is 13,500.
        digit *= 100
    return total + section + digit
