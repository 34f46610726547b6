"""Numbers written in words: three hundred and fifty, húszezer, साढ़े तीन लाख, elfu hamsini, พันแปด."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from nlu.number_lexis import (
    BEFORE_SCALE,
    DOUBLE,
    FUSED,
    GLUED,
    HALF,
    HALF_MORE,
    HUNDREDS,
    KOREAN,
    MILLION,
    ONES_FIRST,
    SCALE_FIRST,
    SPOKEN,
    TENTH_AFTER,
    THAI,
    Lexis,
    is_hundred,
    is_known,
    lexis_of,
    number_of,
    scale_of,
)  # fmt: skip
from nlu.spans import Span

WordNumber = tuple[Span, Decimal, bool]
"""Where, what, and whether a scale word multiplied it."""
_LONGEST_COMPOUND = 40
_CASED = frozenset({"hu", "fi", "et"})
"""Languages that write case endings onto compounds: ötvenezertől."""
_LONGEST_CASE = 4
_LEAST_CASED = 100


def numbers_in_words(folded: str, tongue: str, lexis: Lexis) -> Iterator[WordNumber]:
    if not lexis.numbers:
        return
    words = [(match[0].replace("’", "'").replace("ʼ", "'"), *match.span()) for match in SPOKEN.finditer(folded)]
    words = list(_merged(words, lexis))
    index = 0
    while index < len(words):
        taken = _run(words, index, tongue, lexis)
        if taken is None:
            index += 1
            continue
        count, value, scaled = taken
        yield Span(words[index][1], words[index + count - 1][2]), value, scaled
        index += count


def _merged(words: list[tuple[str, int, int]], lexis: Lexis) -> Iterator[tuple[str, int, int]]:
    """The words, those of a number that a language lists in several words as one: "a couple", "አስራ ሁለት"."""
    index = 0
    while index < len(words):
        follows = index > 0 and words[index][1] - words[index - 1][2] <= 1 and words[index - 1][0] in lexis.numbers
        multiplied = follows and (words[index][0] in lexis.hundreds or words[index][0] in lexis.scales)
        for count in (3, 2):
            some = words[index : index + count]
            joined = " ".join(word for word, _, _ in some)
            adjoin = all(after[1] - before[2] <= 1 for before, after in pairwise(some))
            if len(some) == count and adjoin and joined in lexis.numbers and not multiplied:
                yield joined, words[index][1], words[index + count - 1][2]
                index += count
                break
        else:
            yield words[index]
            index += 1


def _run(words: list[tuple[str, int, int]], index: int, tongue: str, lexis: Lexis) -> tuple[int, Decimal, bool] | None:
    """How many words from `index` on are one number, its value, and whether a scale word is in it."""
    if tongue in SCALE_FIRST and (words[index][0] in lexis.scales or words[index][0] in lexis.hundreds):
        return _scale_first(words, index, lexis)
    total = current = Decimal(0)
    count = 0
    smallest, scaled, last_good = Decimal(10**9), False, 0
    scale_before = part = Decimal(0)
    prefixed = False
    for offset, (word, start, _) in enumerate(words[index:]):
        if offset and start - words[index + offset - 1][2] > 1:
            break
        if tongue in GLUED and not is_known(word, lexis):
            bare = GLUED[tongue].sub("", word)
            word = bare if not offset or word.startswith("ו") or tongue == "tl" else word
        value = number_of(word, lexis)
        if value is None and tongue in BEFORE_SCALE and index + offset + 1 < len(words):
            following = words[index + offset + 1][0]
            if is_hundred(following, lexis) or scale_of(following, lexis):
                value = BEFORE_SCALE[tongue].get(word)
        if word in HALF_MORE and not count:
            part, prefixed = HALF_MORE[word], True
            continue
        if value is None and not is_known(word, lexis):
            value = _compound(word, tongue, lexis)
            if value is not None and value >= 1000 and not current and not total:
                total, smallest, scaled, last_good, count = value, Decimal(1000), True, offset + 1, offset + 1
                continue
        if value is None and tongue == "ar" and offset and word.startswith("و"):
            value = lexis.numbers.get(word[1:])
            if value is not None and current % 100 < 10 and 20 <= value < 100:
                smallest = Decimal(100)  # five and twenty
        if tongue in ONES_FIRST and value is not None and 0 < current % 100 < 10 and 20 <= value < 100 and offset:
            smallest = Decimal(100)
        if tongue == "fr" and word in ("vingt", "vingts") and current % 100 == 4 and offset:
            current, smallest, last_good = current - 4 + 80, Decimal(20), offset + 1
            continue
        scale = DOUBLE.get(tongue, {}).get(word) or (scale_of(word, lexis) if len(word) > 2 or offset else None)
        if value is not None and part:
            round_to = next((Decimal(unit) for unit in (1000, 100) if value >= unit and value % unit == 0), Decimal(1))
            value, part = value + part * round_to, Decimal(0)
        if value == HALF and scale_before and not current:
            current, last_good = value * scale_before, offset + 1
            break
        if value == HALF and 0 < current < 100 and current % 1 == 0:
            current, last_good, count = current + value, offset + 1, offset + 1
            continue
        if tongue in TENTH_AFTER and value is not None and 1 < value < 10 and scale_before >= 1000 and not current:
            if index + offset + 1 == len(words):
                current, last_good = value * scale_before / 10, offset + 1
            break
        if (scale is not None or word in lexis.hundreds) and tongue in SCALE_FIRST and offset:
            break
        if (
            value is not None
            and scale is None
            and _is_another(words, index + offset, value, total, current, tongue, lexis)
        ):
            break
        if word != lexis.joiner:
            scale_before = Decimal(scale or 0)
        alone = (
            offset or tongue not in HUNDREDS or tongue in ("fr", "de", "hi") or (index and words[index - 1][0] == "a")
        )
        if is_hundred(word, lexis) and (offset or word in lexis.hundreds) and alone:
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
            if value >= 1000 and value % 1000 == 0 and not current and not total:
                total, smallest, last_good = value, Decimal(1000), offset + 1
            else:
                current, smallest, last_good = current + value, _roundness(value), offset + 1
        elif not (offset and word == lexis.joiner):
            break
        count = offset + 1
    if not count or not last_good:
        return None
    total = _elided(tongue, total, current, scale_before)
    return last_good, total, scaled or prefixed


def _is_another(
    words: list[tuple[str, int, int]],
    place: int,
    value: Decimal,
    total: Decimal,
    current: Decimal,
    tongue: str,
    lexis: Lexis,
) -> bool:
    """True for a number below ten right after a round one: "eight thousand, one each", "nine thousand for the six"."""
    round_before = (total >= 1000 and not current) or (value == 1 and current >= 100 and current % 100 == 0)
    if not round_before or not 1 <= value < 10 or tongue in ONES_FIRST or words[place - 1][0] == lexis.joiner:
        return False
    if place + 1 == len(words) or words[place + 1][1] - words[place][2] > 1:
        return value == 1
    following = words[place + 1][0]
    return not (is_hundred(following, lexis) or scale_of(following, lexis) or following in lexis.numbers)


def _elided(tongue: str, total: Decimal, current: Decimal, scale_before: Decimal) -> Decimal:
    """Persian leaves the thousand away after a million: three million and two hundred is 3,200,000."""
    if tongue in ("fa", "ps") and total >= MILLION and total % MILLION == 0 and 100 <= current < 1000:
        return total + current * 1000
    return total + current


def _scale_first(words: list[tuple[str, int, int]], index: int, lexis: Lexis) -> tuple[int, Decimal, bool] | None:
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
            total += value * (lastly if value == HALF else 1000 if elided else 1)
            place += 1
            last = place
        else:
            break
    return (last - index, total, total >= 1000) if last else None


def _times(words: list[tuple[str, int, int]], place: int, lexis: Lexis) -> tuple[Decimal | None, int]:
    """What a scale before it is multiplied by (two, thirty and five), and how many words that takes."""
    if place >= len(words) or words[place][1] - words[place - 1][2] > 1:
        return None, 0
    first = lexis.numbers.get(words[place][0])
    if words[place][0] in lexis.hundreds and lexis.scales.get(words[place - 1][0], 0) >= 1000:
        return _hundreds_of(words, place, lexis)
    if first is not None and 100 <= first < 1000 and first % 100 == 0 and words[place - 1][0] in lexis.scales:
        return _with_rest(words, place + 1, first, 1, lexis)
    if first is None or first >= 100 or first < 1:
        return None, 0
    if first % 10 == 0 and place + 2 < len(words) and words[place + 1][0] == lexis.joiner:
        second = lexis.numbers.get(words[place + 2][0])
        if second is not None and 1 <= second < 10:
            return first + second, 3
    return first, 1


def _hundreds_of(words: list[tuple[str, int, int]], place: int, lexis: Lexis) -> tuple[Decimal, int]:
    """Hundreds that multiply a scale: thousand hundred and twenty is 120,000."""
    times, taken = Decimal(1), 1
    digit = lexis.numbers.get(words[place + 1][0]) if place + 1 < len(words) else None
    if digit is not None and 1 < digit < 10:
        times, taken = digit, 2
    return _with_rest(words, place + taken, times * 100, taken, lexis)


def _with_rest(
    words: list[tuple[str, int, int]], rest: int, hundreds: Decimal, taken: int, lexis: Lexis
) -> tuple[Decimal, int]:
    if rest + 1 < len(words) and words[rest][0] == lexis.joiner:
        more = lexis.numbers.get(words[rest + 1][0])
        if more is not None and 1 <= more < 100:
            return hundreds + more, taken + 2
    return hundreds, taken


@lru_cache(maxsize=4096)
def _compound_value(word: str, tongue: str) -> Decimal | None:
    lexis = lexis_of(tongue)
    for cut in range(_LONGEST_CASE + 1 if tongue in _CASED else 1):
        pieces = _pieces(word[: len(word) - cut], lexis, tongue)
        if len(pieces) > 1 or (cut and pieces):
            value = _composed(pieces, tongue, lexis) if len(pieces) > 1 else lexis.numbers.get(pieces[0])
            if value is not None and (not cut or value >= _LEAST_CASED):
                return value
    return None


def _compound(word: str, tongue: str, lexis: Lexis) -> Decimal | None:
    """The value of number words written as one: húszezer, vijfentwintig, duecentocinquanta."""
    if not 5 <= len(word) <= _LONGEST_COMPOUND or not lexis.numbers:
        return None
    return _compound_value(word, tongue)


def _pieces(word: str, lexis: Lexis, tongue: str) -> list[str]:
    """The number words that a word is made of, longest first; empty where something else is left over."""
    if not word:
        return []
    for length in range(len(word), 0 if FUSED.match(word) else 1, -1):
        head, rest = word[:length], word[length:]
        known = head in lexis.numbers or head in lexis.scales or head in lexis.hundreds
        if not known and not (head == lexis.joiner and tongue in ONES_FIRST):
            continue
        if not rest:
            return [head]
        tail = _pieces(rest, lexis, tongue)
        if tail:
            return [head, *tail]
    return []


def _composed(pieces: list[str], tongue: str, lexis: Lexis) -> Decimal | None:
    total = current = last_scale = Decimal(0)
    smallest = Decimal(10**9)
    for piece in pieces:
        value = lexis.numbers.get(piece)
        if piece in lexis.hundreds:
            if current > 99:
                return None
            current, smallest, last_scale = (current or Decimal(1)) * 100, Decimal(100), Decimal(100)
        elif (
            value is not None
            and tongue in ("th", "lo")
            and last_scale >= 100
            and 1 < value < 10
            and piece == pieces[-1]
        ):
            current += value * last_scale / 10
        elif value is not None:
            ones_first = tongue in ONES_FIRST and 0 < current % 100 < 10 and 20 <= value < 100
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


def fused_numbers(folded: str, lexis: Lexis) -> Iterator[WordNumber]:
    """Number words in scripts without spaces; one syllable alone is more likely a part of another word."""
    if lexis.fused is None:
        return
    for match in lexis.fused.finditer(folded):
        if folded[match.start() - 1 : match.start()].isdecimal():
            continue
        yield from _fused_run(folded, match.start(), match[0].rstrip(), lexis)


def _fused_run(folded: str, start: int, written: str, lexis: Lexis) -> Iterator[WordNumber]:
    """The numbers of a run of number words, each as long as it may be: "two, two" is two numbers."""
    pieces = _pieces(written.replace(" ", ""), lexis, "")
    places = _places_of(written, pieces)
    tongue = "th" if THAI.match(written) else ""
    korean = KOREAN.match(written) is not None
    first = 0
    while first < len(pieces):
        last = len(pieces)
        while last > first + 1 and not _is_one_number(written, pieces, places, first, last, tongue, lexis):
            last -= 1
        value = _composed(pieces[first:last], tongue, lexis)
        begin, end = places[first][0], places[last - 1][1]
        standing = not FUSED.match(folded[start + begin - 1 : start + begin] or " ") if start + begin else True
        alone = last == first + 1
        if value is not None and (not alone or (standing if korean else end - begin > 1)):
            scaled = any(piece in lexis.scales for piece in pieces[first:last])
            yield Span(start + begin, start + end), value, scaled
        first = last


def _is_one_number(
    written: str, pieces: list[str], places: list[tuple[int, int]], first: int, last: int, tongue: str, lexis: Lexis
) -> bool:
    apart = places[last - 1][0] > places[last - 2][1]
    if apart and lexis.numbers.get(pieces[last - 1]) == 1:
        # "a hundred, one for 1200": the next words say for how many the price is.
        return False
    return _composed(pieces[first:last], tongue, lexis) is not None


def _places_of(written: str, pieces: list[str]) -> list[tuple[int, int]]:
    """Where each piece stands in what is written, which may have spaces in it."""
    places, at = [], 0
    for piece in pieces:
        while written[at].isspace():
            at += 1
        start = at
        for _ in piece.replace(" ", ""):
            while written[at].isspace():
                at += 1
            at += 1
        places.append((start, at))
    return places


def _roundness(value: Decimal) -> Decimal:
    """What may still be added to a word: less than its last zero place."""
    if value >= 100:
        return Decimal(100)
    return value if value >= 10 and value % 10 == 0 else Decimal(1)
