"""Sizes as the trade writes them: 225/65R17, EU 42, 55", M, 160x200."""

import re
from dataclasses import dataclass

from nlu.folding import fold, fold_aligned
from nlu.measures import find_measures, size_units
from nlu.phrases import Phrases, listed
from nlu.spans import Claims, Span

_TIRE = re.compile(
    r"(?<!\d)(\d{3})\s?[/\-\\ ]\s?(\d{2})\s?[/\-\\ ]?\s?(?:z?r|р)?\s?[/\-]?\s?(\d{2}(?:[.,]5)?)(?!\d)(c(?![^\W_]))?"
)
_WHEEL = re.compile(r"(?<![^\W_])(?:r|р)\s?(1[2-9]|2[0-4])(?![^\W_])")
_INCH = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[.,]\d)?)\s?-?\s?(?:[\"″”“]|''|’’|inch(?:es)?(?![^\W_])|in(?=\s(?:tv|monitor|screen))|pulgadas?|polegadas?|pouces?|zoll|"
    r"дюйм\w*|寸|英寸|吋|インチ|型(?!号)|इंच|इन्च|بوصه|بوصة|انش|إنش|\bpulg\b|\bpol\b)"
)
_AREA = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:cm|см|m|м|ft)?\s?(?:[x×хχ*✕]|(?<=\d\d)/(?=\d\d)|(?<=\s)(?:by|por|na|на|در|sur|auf|op|pe)(?=\s))\s?(\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,]*\d)(?:\s?(?:cm|см))?"
)
_SIZE_WORDS = fold(
    r"us|uk|eu|eur|size|sz|saiz|saizi|sayz|sais|talla|talle|numero|num|nr|tam|tamanho|tamano|taille|t|pointure|grosse|groesse|gr|maat|mt|str|storrelse|storleken|storlek|stl|staerd|st(?=[.])|"
    r"koko|kokoa|koon|suurus\w*|nro|velikost\w*|vel|velicin\w*|velkost\w*|cislo|cislom|c|broj|br|stevilk\w*|st|rozmiar\w*|rozm|rozmir\w*|rozmer\w*|marime\w*|masura|meret\w*|izmer\w*|izm|dydis|dydzio|"
    r"numeri|numri|madhesi\w*|mida|misura|taglia|tg|beden|numara|olcu|olculu|razmer\w*|razmir\w*|o'lcham\w*|ukuran|uk(?=[.])|nomor|sukat|lambar|girma|размер\w*|размір\w*|памер\w*|големин\w*|величин\w*|број|бр|өлшем\w*|өлшемі|"
    r"р-р|р|номер|νουμερο|μεγεθος|noumero|megethos|չափս?|համար|ზომა|ზომის|מידה|מס'|מספר|مقاس|قياس|نمره|سایز|سائز|نمبر|اندازه|नंबर|नम्बर|साइज|साईज|সাইজ|নাম্বার|নম্বর|সাইজের|સાઇઝ|સાઈઝ|નંબર|નંબરની|ਸਾਈਜ਼|ਨੰਬਰ|"
    r"சைஸ்|நம்பர்|సైజు|సైజ్|నంబర్|නොම්මර|අංක|සයිස්|number|no|尺码|尺碼|サイズ|사이즈|ไซส์|ไซซ์|เบอร์|ไซด์|ເບີ|ໄຊ|ໄຊສ໌|លេខ|ស៊ីស|ទំហំ|ဆိုဒ်|ဆိုက်|နံပါတ်|ቁጥር|ሳይዝ|co|sai"
)
_NAMED = re.compile(rf"(?<![^\W\d_])({_SIZE_WORDS})\s?[.:]?\s?(?:nr\.?\s?)?(\d{{1,3}}(?:[.,]5)?)(?![\d/.,]*[\d/])")
_AFTER = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[.,]5)?)(?:[.\-]|[.]?\s)?(?:码|碼|号(?!楼)|號|호|사이즈|サイズ|размер\w*|розмір\w*|памер\w*|р(?![^\W_])|number|numara|beden|olcu|razmer\w*|razmir|izmer\w*|izm|dydi\w*|meretu?|"
    r"чапс|чепс|նոմեր|չափս?|համար|ზომა|ზომის|ნომერი|नंबर|नम्बर|साइज|નંબર|સાઇઝ|ਨੰਬਰ|সাইজ|নাম্বার|சைஸ்|సైజు|සයිස්|مقاس|سائز|نمبر|နံပါတ်|ဆိုဒ်|ቁጥር|eu(?![^\W_]))"
)
_FEET_AND_INCHES = re.compile(r"(?<![\d.,])(\d{1,2})\s?['’′]\s?(\d{1,2})(?!\d)")
_CENTIMETRES = re.compile(r"(?<![\d.,])(2[1-9](?:[.,]\d)?|30)\s?(?:cm|センチ|см)")
_LETTERS = re.compile(
    rf"(?<![^\W_])(?:(?:{_SIZE_WORDS})(?:\s?[.:]\s?|\s))?(xxs|xs|xxxl|xxl|xl|[2-5]xl|s|m|l|с|м|л|хл)(?![^\W_'’])"
)
_LETTERS_AFTER = re.compile(
    r"(?<![^\W_])(s|m|l)(?:\s(?:size|beden|размер|розмір|izmers|dydis|dydzio|suurus|koko|meret|razmer|saiz)|\s?(?:号|號|码|碼|사이즈|サイズ|ဆိုဒ်|સાઇઝ|साइज|সাইজ|సైజు|சைஸ்))"
)
_CYRILLIC = {"С": "S", "М": "M", "Л": "L", "ХЛ": "XL"}
_LETTERED = Phrases(
    {
        "S": listed("سمول|صغير القياس|स्मॉल|স্মল|સ્મોલ|ਸਮਾਲ|ஸ்மால்|స్మాల్|สมอล|스몰|эска|эс"),
        "M": listed("medium|ميديوم|مديوم|میڈیم|मीडियम|মিডিয়াম|મીડિયમ|ਮੀਡੀਅਮ|மீடியம்|మీడియం|미디엄|эмка|මීඩියම්|מדיום"),
        "L": listed("large|لارج|لارچ|لارژ|लार्ज|লার্জ|લાર્જ|ਲਾਰਜ|லார்ஜ்|లార్జ్|라지|элька|ලාර්ජ්|לארג'|לארג"),
        "XL": listed(
            "extra large|x-large|اكس لارج|ایکس لارج|एक्सएल|एक्स एल|এক্সএল|એક્સએલ|ਐਕਸਐਲ|எக்ஸ்எல்|ఎక్స్ఎల్|엑스라지|иксэль"
        ),
    }
)
_ON_SCREENS = frozenset(
    "television monitor laptop tablet desktop_computer rims bicycle electric_bicycle kick_scooter car_radio".split()
)
_INCHES = {
    "television": (10, 130),
    "rims": (10, 26),
    "bicycle": (10, 30),
    "electric_bicycle": (10, 30),
    "laptop": (9, 20),
    "tablet": (5, 20),
}
"""What such a thing measures across."""
_WORN = frozenset(
    "dress wedding_dress jacket shirt trousers suit traditional_clothing baby_clothes school_uniform".split()
)
_FEET = frozenset("shoes football_boots".split())
_NUMBERED = _WORN | _FEET | frozenset("diapers ball ring skis snowboard violin skateboard".split())
"""Things that have a number for a size, without a unit."""
_LETTERED_THINGS = _WORN | frozenset("bicycle electric_bicycle pet_supplies diapers suitcase backpack handbag".split())
_LARGEST_SHOE = 52
_FLAT = frozenset(
    "mattress bed rug table curtains window door mirror desk painting tiles crib bookshelf wardrobe cabinet dresser sofa tent blanket aquarium trailer wood lamp "
    "solar_panel".split()
)
_LONGEST = 24
"""Characters of an answer that is taken for a size as it stands."""


@dataclass(frozen=True, slots=True)
class SizeMention:
    """A size in the trade's spelling."""

    span: Span
    size: str


def find_size(text: str, *, subcategory: str | None, claims: Claims, language: str = "en") -> SizeMention | None:
    """The size of a thing, claimed; which spellings count depends on the thing."""
    folded, origin = fold_aligned(text)
    found = [
        SizeMention(Span(origin[start], origin[end - 1] + 1), size)
        for start, end, size in _candidates(folded, subcategory)
    ]
    return next(
        (mention for mention in (*found, *_measured(text, language, subcategory)) if claims.claim(mention.span)), None
    )


def _measured(text: str, language: str, thing: str | None) -> list[SizeMention]:
    """Measures that tell the size of such a thing, the unit that tells most first."""
    units = size_units(thing)
    if not units:
        return []
    found = [measure for measure in find_measures(text, language) if measure.unit in units]
    return [SizeMention(measure.span, measure.size) for measure in sorted(found, key=lambda one: units.index(one.unit))]


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
        found += [
            (match.start(), match.end(), _number(match[1]) + '"')
            for match in _INCH.finditer(folded)
            if _is_across(match[1], thing)
        ]
    if thing == "surfboard":
        found += [(match.start(), match.end(), f"{match[1]}'{match[2]}") for match in _FEET_AND_INCHES.finditer(folded)]
    if thing in _FEET:
        found += _shoes(folded)
    if thing in _LETTERED_THINGS:
        found += _letters(folded)
    if thing in _NUMBERED and thing not in _FEET:
        found += [(match.start(), match.end(), _number(match[2])) for match in _NAMED.finditer(folded)]
        found += [(match.start(), match.end(), _number(match[1])) for match in _AFTER.finditer(folded)]
    if thing in _FLAT:
        found += [
            (match.start(), match.end(), f"{_number(match[1])}x{_number(match[2])}") for match in _AREA.finditer(folded)
        ]
    return found


def _is_across(written: str, thing: str | None) -> bool:
    least, most = _INCHES.get(thing or "", (0, 1000))
    return least <= float(written.replace(",", ".")) <= most


def _letters(folded: str) -> list[tuple[int, int, str]]:
    found = [
        (match.start(1), match.end(1), _letter(match[1])) for match in _LETTERS.finditer(folded) if _is_size(match)
    ]
    found += [(match.start(1), match.end(1), match[1].upper()) for match in _LETTERS_AFTER.finditer(folded)]
    return found + _LETTERED.find(folded)


def _letter(written: str) -> str:
    return _CYRILLIC.get(written.upper(), written.upper())


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


def normalised_size(written: str, subcategory: str | None, language: str = "en") -> str | None:
    """Words that are known to be a size, in the trade's spelling; None where they hold no size at all."""
    found = find_size(written, subcategory=subcategory, claims=Claims(), language=language)
    if found is not None:
        return found.size
    folded = " ".join(fold_aligned(written)[0].split())
    area = _AREA.search(folded)
    if area is not None:
        return f"{_number(area[1])}x{_number(area[2])}"
    measure = next(iter(find_measures(written, language)), None)
    if measure is not None and measure.size != written:
        return measure.size
    letters = _LETTERS.search(folded) if subcategory in _LETTERED_THINGS else None
    number = re.search(r"(?<![\d.,])\d{1,3}(?:[.,]\d)?(?![\d.,])", folded)
    if number is None:
        return _letter(letters[1]) if letters is not None else None
    if subcategory in _FEET and float(number[0].replace(",", ".")) <= _LARGEST_SHOE:
        return f"EU {_number(number[0])}" if float(number[0].replace(",", ".")) >= 15 else f"US {_number(number[0])}"
    if subcategory in _ON_SCREENS:
        return _number(number[0]) + '"' if _is_across(number[0], subcategory) else None
    return number[0] if len(folded) == len(number[0]) else written.strip()


def is_numbered(subcategory: str | None) -> bool:
    """True for a thing whose size is a number or a letter without a unit."""
    return subcategory in _NUMBERED or subcategory in _LETTERED_THINGS or subcategory in _ON_SCREENS


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
        return text.strip().upper()[:_LONGEST]
    return None


def _number(written: str) -> str:
    return written.replace(",", ".").removesuffix(".0")
