"""Sizes as the trade writes them: 225/65R17, EU 42, 55", M, 160x200."""

import re
from dataclasses import dataclass

from nlu.folding import fold_aligned
from nlu.spans import Claims, Span

_TIRE = re.compile(
    r"(?<!\d)(\d{3})\s?[/\-\\ ]\s?(\d{2})\s?[/\-\\ ]?\s?(?:z?r|р)?\s?[/\-]?\s?(\d{2}(?:[.,]5)?)(?!\d)(c(?![^\W_]))?"
)
_WHEEL = re.compile(r"(?<![^\W_])(?:r|р)\s?(1[2-9]|2[0-4])(?![^\W_])")
_INCH = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[.,]\d)?)\s?-?\s?(?:[\"″”“]|''|’’|inch(?:es)?(?![^\W_])|in(?=\s(?:tv|monitor|screen))|pulgadas?|polegadas?|pouces?|zoll|"
    r"дюйм\w*|寸|英寸|吋|インチ|型(?!号)|इंच|इन्च|بوصه|بوصة|انش|إنش|\bpulg\b|\bpol\b)"
)
_AREA = re.compile(r"(?<!\d)(\d{2,3})\s?(?:cm)?\s?[x×х*]\s?(\d{2,3})(?!\d)(?:\s?(?:cm|см))?")
_NAMED = re.compile(
    r"(?<![^\W\d_])(us|uk|eu|eur|size|sz|talla|numero|num|tam|tamanho|taille|pointure|grosse|groesse|gr|размер\w*|р-р|р|مقاس|नंबर|साइज|number|no|尺码|サイズ)"
    r"\s?[.:]?\s?(\d{1,2}(?:[.,]5)?)(?![\d/])"
)
_AFTER = re.compile(r"(?<![\d.,])(\d{2}(?:[.,]5)?)\s?(?:码|碼|号鞋|размер\w*|р(?![^\W_])|number|नंबर|مقاس|eu(?![^\W_]))")
_CENTIMETRES = re.compile(r"(?<![\d.,])(2[1-9](?:[.,]\d)?|30)\s?(?:cm|センチ|см)")
_LETTERS = re.compile(
    r"(?<![^\W_])(?:size|sz|talla|tam|tamanho|taille|grosse|gr|размер\w*|مقاس|साइज|サイズ|尺码)?\s?[.:]?\s?(xxs|xs|xxxl|xxl|xl|[2-5]xl|s|m|l)(?![^\W_'’])"
)
_ON_SCREENS = frozenset(
    "television monitor laptop tablet desktop_computer rims bicycle electric_bicycle kick_scooter trailer".split()
)
_WORN = frozenset(
    "dress wedding_dress jacket shirt trousers suit traditional_clothing baby_clothes school_uniform".split()
)
_FEET = frozenset("shoes football_boots".split())
_LARGEST_SHOE = 52
_FLAT = frozenset("mattress bed rug table curtains window door mirror desk painting tiles crib".split())


@dataclass(frozen=True, slots=True)
class SizeMention:
    """A size in the trade's spelling."""

    span: Span
    size: str


def find_size(text: str, *, subcategory: str | None, claims: Claims) -> SizeMention | None:
    """The size of a thing, claimed; which spellings count depends on the thing."""
    folded, origin = fold_aligned(text)
    for start, end, size in _candidates(folded, subcategory):
        span = Span(origin[start], origin[end - 1] + 1)
        if claims.claim(span):
            return SizeMention(span, size)
    return None


def _candidates(folded: str, thing: str | None) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for match in _TIRE.finditer(folded):
        width, profile, wheel = match[1], match[2], match[3].replace(",", ".")
        plausible = 105 <= int(width) <= 405 and 25 <= int(profile) <= 95 and 10 <= float(wheel) <= 24
        if plausible and (thing in ("tires", "rims", None) or "/" in match[0]):
            found.append((match.start(), match.end(), f"{width}/{profile}R{wheel}{(match[4] or '').upper()}"))
    if thing in ("tires", "rims"):
        found += [(match.start(), match.end(), f"R{match[1]}") for match in _WHEEL.finditer(folded)]
    if thing in _ON_SCREENS or thing is None:
        found += [(match.start(), match.end(), _number(match[1]) + '"') for match in _INCH.finditer(folded)]
    if thing in _FEET:
        found += _shoes(folded)
    if thing in _WORN:
        found += [
            (match.start(1), match.end(1), match[1].upper()) for match in _LETTERS.finditer(folded) if _is_size(match)
        ]
        found += [(match.start(), match.end(), _number(match[2])) for match in _NAMED.finditer(folded)]
        found += [(match.start(), match.end(), _number(match[1])) for match in _AFTER.finditer(folded)]
    if thing in _FLAT:
        found += [(match.start(), match.end(), f"{match[1]}x{match[2]}") for match in _AREA.finditer(folded)]
    return found


def _is_size(match: re.Match[str]) -> bool:
    """A lone s, m or l is a size only after the word for size, or beside nothing that it could belong to."""
    return len(match[1]) > 1 or len(match[0].strip()) > len(match[1])


def _shoes(folded: str) -> list[tuple[int, int, str]]:
    found = []
    for match in _NAMED.finditer(folded):
        number = float(match[2].replace(",", "."))
        if number > _LARGEST_SHOE:
            continue
        system = match[1].upper() if match[1] in ("us", "uk") else "EU" if number >= 15 else "US"
        found.append((match.start(), match.end(), f"{system} {_number(match[2])}"))
    for match in _AFTER.finditer(folded):
        if 15 <= float(match[1].replace(",", ".")) <= 52:
            found.append((match.start(), match.end(), f"EU {_number(match[1])}"))
    found += [(match.start(), match.end(), f"{_number(match[1])} cm") for match in _CENTIMETRES.finditer(folded)]
    return found


def normalised_size(written: str, subcategory: str | None) -> str | None:
    """Words that are known to be a size, in the trade's spelling; None where they hold no size at all."""
    found = find_size(written, subcategory=subcategory, claims=Claims())
    if found is not None:
        return found.size
    folded = " ".join(fold_aligned(written)[0].split())
    area = _AREA.search(folded)
    if area is not None:
        return f"{area[1]}x{area[2]}"
    letters = _LETTERS.search(folded)
    number = re.search(r"(?<![\d.,])\d{1,3}(?:[.,]\d)?(?![\d.,])", folded)
    if number is None:
        return letters[1].upper() if letters is not None else None
    if subcategory in _FEET and float(number[0].replace(",", ".")) <= _LARGEST_SHOE:
        return f"EU {_number(number[0])}" if float(number[0].replace(",", ".")) >= 15 else f"US {_number(number[0])}"
    return _number(number[0]) + '"' if subcategory in _ON_SCREENS else written.strip()


def read_size(text: str, subcategory: str | None) -> str | None:
    """The answer to "which size?": a known spelling, or a short word with a digit or a letter size as it was typed."""
    found = find_size(text, subcategory=subcategory, claims=Claims())
    if found is not None:
        return found.size
    folded, _ = fold_aligned(text.strip())
    number = re.search(r"(?<![\d.,])\d{1,3}(?:[.,]\d)?(?![\d.,])", folded)
    if number is not None and subcategory in _FEET:
        return f"EU {_number(number[0])}" if float(number[0].replace(",", ".")) >= 15 else f"US {_number(number[0])}"
    words = folded.split()
    if len(words) <= 3 and (number is not None or folded in ("xs", "s", "m", "l", "xl", "xxl")):
        return text.strip().upper()[:24]
    return None


def _number(written: str) -> str:
    return written.replace(",", ".").removesuffix(".0")
