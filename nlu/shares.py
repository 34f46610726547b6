"""What a price is for: one of the things, or all of them together, where the words beside it say so.

The head of the period reads the message as a whole; these words stand right beside the number and settle what it leaves
open: "90 for all", "po 15", "팩당 15000", "7€ na porcijo".
"""

import re
from functools import lru_cache

from metaspace.intent import Price
from nlu.everyday import words_of
from nlu.folding import MARKS, fold, fold_aligned
from nlu.heads import Choice, Verdict
from nlu.money import SaidPrice
from nlu.phrases import Phrases, phrases_of
from nlu.quantities import folded_places
from nlu.spans import Span

_NEAR = 26
"""Characters between a price and the words that tell what it is for."""
SURE = 0.97
"""A head as sure as this is not overruled by a word that may belong to another number."""
_LETTERS = rf"(?:[^\W\d_]|[{MARKS}])+"
_BEFORE = {
    "ko": r"(?<!시간)(?<!일)(?<!월)(?<!주)[가-힣]당\s*$",
    "lo": r"(?<!ມື້)(?<!ວັນ)(?<!ເດືອນ)(?<!ຄືນ)(?<!ໂມງ)(?<!ອາທິດ)(?<!ປີ)ລະ\s*(?:ບໍ່(?:ໃຫ້)?(?:ເກີນ|ກາຍ)\s*)?$",
    "th": r"(?<!วัน)(?<!เดือน)(?<!คืน)(?<!โมง)(?<!อาทิตย์)(?<!ปี)(?<!ครั้ง)ละ\s*(?:ไม่เกิน\s*)?$",
    "fa": r"(?:دونه|دانه|كيلو|متر|راس|جفت|بسته|شاخه|جلد|تيكه|عدد|كارتن|گوني|تن|نفر|بطر|كلاس|جلسه)\s?(?:اي|يي|ي)\s*$",
    "tl": r"\btig-?\s*$",
    "my": r"တစ်(?:လုံး|ကောင်|ထည်|ခု|ချပ်|ပိဿာ|အိတ်|စောင်|ပုလင်း|ပင်|ချောင်း|အုပ်|လက်|ဗူး|ဘူး)\s*$",
    "km": r"មួយ(?:គីឡូ|ក្បាល|គ្រាប់|បាវ|កៅអី|សន្លឹក|ដុំ|ដើម|ឈុត|គូ|ប្រអប់)\s*$",
    "ta": r"(?:ஒரு\s+\S+|ஒன்னு|ஒண்ணு|\S+ ஒன்னு)\s*$",
    **dict.fromkeys("pl cs sk sl hr lt".split(), r"\bpo\s+$"),
    **dict.fromkeys("ru uk be bg mk sr".split(), r"\b(?:по|po)\s+$"),
    **dict.fromkeys(
        "id ms".split(),
        r"\bse(?:kilo|kg|keping|biji|helai|buah|ekor|batang|bungkus|potong|lembar|pcs|butir|ikat|karung|pokok|kotak|papan)\s+$",
    ),
}  # fmt: skip
_AFTER = {
    "vi": r"\s?(?:/\s?)?(?:mot |một )?(?:cai|con|chiec|bo|quyen|cuon|ve|tam|chau|cay|bao|trai|qua|hop|cuc|ky|goi|thung|to|trang)\b(?!\s+\d)",
    "tl": r"\s+(?:isa|ang isa|bawat isa|each)\b",
    "uz": r"\s?(?:dan|дан)\b(?!\s+(?:qimmat|past|kam|kop|ko.p|ortiq|arzon|oshi|баланд|паст|кам|куп|ортик|арзон))",
    **dict.fromkeys(
        "id ms".split(),
        r"\s+se(?:kilo|kg|keping|biji|helai|buah|ekor|batang|bungkus|potong|lembar|pcs|butir|ikat|karung|pokok|kotak|papan)\b",
    ),
}  # fmt: skip
_OF_WORK = {
    **dict.fromkeys("ru uk be bg mk sr".split(), rf"\s+(?:за|на)\s+{_LETTERS}"),
    **dict.fromkeys("pl cs sk hr".split(), rf"\s+za\s+{_LETTERS}"), "sl": rf"\s+(?:na|za)\s+{_LETTERS}",
    "sq": rf"\s+per\s+{_LETTERS}", "he": rf"\s+ל{_LETTERS}", "es": rf"\s+(?:la|el)\s+{_LETTERS}",
    "ca": rf"\s+(?:la|el)\s+{_LETTERS}", "gl": rf"\s+(?:a|o)\s+{_LETTERS}", "fr": rf"\s+(?:la|le)\s+{_LETTERS}",
}  # fmt: skip
"""Work is priced by what follows at once: the ride, a portion, a socket."""


_BUDGET = re.compile(
    "|".join(
        map(
            fold,
            "budget budjet budžet budżet budže biudžet büdcə bütçe бюджет буџет буджет бюджэт presupuest orçament orzament "
            "pressupost bujet bajet buget buxhet kasafi eelarve byudjet ງົບ ngop ថវិកា 预算 預算 予算 예산 ميزاني "
            "بودجه بودجې بجٹ बजट বাজেট બજેટ ਬਜਟ பட்ஜெட் బడ్జెట్ බජට් բյուջե ბიუჯეტ προϋπολογισμ תקציב በጀት ဘတ်ဂျက်".split(),
        )
    )
    + "|ngan sach"
)
"""What somebody has to spend is the most that she pays."""


def bound_of(head: Choice, text: str, price: Span, *, provides: bool) -> str:
    """The bound of a price: what the head says, but that a budget beside it is a buyer's limit."""
    if provides or head.label == "max":
        return head.label
    near = text[max(0, price.start - _NEAR) : price.end + _NEAR]
    return "max" if _BUDGET.search(fold(near)) else head.label


@lru_cache(maxsize=256)
def _pattern(kind: str, language: str) -> re.Pattern[str] | None:
    written = {"before": _BEFORE, "after": _AFTER, "work": _OF_WORK}[kind].get(language)
    return re.compile(written) if written else None


@lru_cache(maxsize=128)
def _own(kind: str, language: str) -> Phrases:
    return Phrases(words_of(language, kind))


def per_of(head: Choice, text: str, language: str, price: Span, *, is_work: bool) -> str:
    """The period of a price: what the head says, but for words beside the number that say it plainly."""
    if head.label not in ("unit", "total") or head.probability >= SURE:
        return head.label
    folded, origin = fold_aligned(text)
    places = folded_places(origin, len(text))
    start, end = places[price.start], places[price.end]
    whole = _distance(_own("whole", language), folded, start, end)
    each = _distance(phrases_of("each", language), folded, start, end)
    if head.label == "unit":
        return "total" if whole is not None and (each is None or whole < each) else "unit"
    if whole is not None:
        return "total"
    before, after, work = (_pattern(kind, language) for kind in ("before", "after", "work"))
    if before is not None and before.search(folded, max(0, start - _NEAR), start):
        return "unit"
    if after is not None and after.match(folded, end):
        return "unit"
    return "unit" if is_work and work is not None and work.match(folded, end) else "total"


def _distance(phrases: Phrases, folded: str, start: int, end: int) -> int | None:
    """How far the nearest of some phrases is from a price; None where none is near."""
    gaps = [max(first - end, start - last, 0) for first, last, _ in phrases.find(folded)]
    nearest = min(gaps, default=_NEAR + 1)
    return nearest if nearest <= _NEAR else None


def priced(
    said: SaidPrice, verdict: Verdict, text: str, language: str, *, provides: bool, is_work: bool = False
) -> Price:
    """The price with its bound and its period: the words beside it, else what the heads make of the whole."""
    bound = bound_of(verdict.choice("bound"), text, said.span, provides=provides)
    per = per_of(verdict.choice("per"), text, language, said.span, is_work=is_work)
    currency = said.currency or ("USD" if said.bare_dollar else None)
    return Price(said.amount, currency, said.bound if said.is_range else bound, per)  # type: ignore[arg-type]
