"""What a message asks or offers to pay: amounts with their currency, bound and period."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from nlu.currencies import CurrencyMention, find_currencies
from nlu.folding import HANGUL, MARKS, SPACELESS, fold, fold_aligned
from nlu.numbers import NumberMention, find_numbers
from nlu.phrase_table import Kind, PhraseTable, view_of
from nlu.quantities import FUNCTION_WORDS, folded_places, names_a_model, starts_count, starts_measure
from nlu.spans import Claims, Span


@dataclass(frozen=True, slots=True)
class PriceMention:
    """A price; `bound` is min, max or target, `per` is unit, total, hour, day, week or month."""

    span: Span
    amount: Decimal
    currency: str | None
    bare_dollar: bool
    bound: str | None
    per: str
    free: bool = False


@dataclass(frozen=True, slots=True)
class _Cue:
    bound: str | None = None
    per: str | None = None
    strong: bool = True


_STRONG_BEFORE: dict[str, str] = {
    "min": "not less than|no less than|not under|not below|not lower than|nothing under|nothing below|nothing less than|"
    "at least|minimum|minimum of|min|starting at|starting from|starts at|lowest|"
    "no menos de|no menos que|mínimo|mínimo de|al menos|por lo menos|a partir de|mín|desde|"
    "no mínimo|pelo menos|não menos de|não menos que|mínimo de|menos de não|"
    "не меньше|не менее|не дешевле|не ниже|минимум|как минимум|хотя бы|мин|не менше|"
    "nicht unter|nicht weniger als|mindestens|mind|min|pas moins de|au moins|au minimum|pas en dessous de|à partir de|"
    "कम से कम|न्यूनतम|kam se kam|"
    "لا يقل عن|لا تقل عن|ما يقل عن|ما تقل عن|لا أقل من|ليس أقل من|مو أقل من|مش أقل من|ما أقل من|على الأقل|أقل شي|أقل شيء|أقل سعر|"
    "حد أدنى|كحد أدنى|بحد أدنى|الحد الأدنى|"
    "不低于|不少于|最低|至少|起码|不能低于|不低於|不少於|低于不卖|少なくとも|最低でも|non meno di|almeno|minimo|co najmniej|en az|minimal",
    "max": "up to|upto|max|maximum|maximum of|at most|no more than|not more than|not over|no higher than|less than|under|"
    "below|budget|budget is|budget of|cheaper than|within budget of|"
    "máximo|máximo de|no más de|menos de|como mucho|como máximo|tope|por debajo de|presupuesto|presupuesto de|"
    "no máximo|não mais de|não mais que|abaixo de|orçamento|orçamento de|"
    "не больше|не более|не дороже|максимум|в пределах|бюджет|бюджет до|макс|дешевле|не більше|не дорожче|"
    "höchstens|maximal|nicht mehr als|bis zu|bis max|max bis|"
    "jusqu'à|jusqu’à|pas plus de|au plus|moins de|en dessous de|au maximum|maxi|"
    "अधिकतम|ज्यादा से ज्यादा|ज़्यादा से ज़्यादा|बजट|"
    "بحد أقصى|كحد أقصى|الحد الأقصى|حد أقصى|لا يزيد عن|لا تزيد عن|لا يتجاوز|لا تتجاوز|ما يزيد عن|أقل من|ميزانيتي|ميزانية|الميزانية|بحدود|"
    "不超过|不超過|不高于|不高於|最多|最高|预算|預算|低于|低於|不到|予算|予算は|上限|最大|最高でも|al massimo|fino a|massimo|en fazla|maks|tối đa",
}
_STRONG_BEFORE["target"] = (
    "price|price is|price of|prices|priced at|asking|asking for|asking price|ask|cost|costs|i can do|can do|counter|"
    "how about|what about|offer|offering|i offer|my offer|would take|will take|accept|accepts|paying|will pay|can pay|"
    "i'll pay|pay|each for|for only|for just|for around|for about|"
    "precio|precio de|cuesta|cuestan|pido|vale|valen|doy|te doy|pago|ofrezco|valor|lo dejo en|te ofrezco|"
    "preço|custa|custam|peço|dou|te dou|ofereço|preço de|"
    "цена|стоимость|прошу|стоит|стоят|отдам за|отдаю за|продам за|предлагаю|дам|дам за|плачу|ценник|ціна|"
    "preis|vb|vhb|fp|festpreis|kostet|kosten|verhandlungsbasis|biete|zahle|würde zahlen|"
    "prix|au prix de|prix de|coûte|je propose|je demande|je paie|propose|"
    "कीमत|क़ीमत|दाम|रेट|भाव|मूल्य|प्राइस|"
    "سعر|السعر|بسعر|سعره|سعرها|مقابل|بمبلغ|مبلغ|المطلوب|ثمن|بثمن|الثمن|"
    "价格|售价|要价|只卖|只要|仅售|出价|报价|转让价|一口价|价钱|價格|售價|卖价|开价|心理价|才|"
    "価格|値段|売値|希望価格|金額|希望は|料金|家賃|房租|租金|rent|rent is|renta|alquiler|aluguel|loyer|loyer de|miete|kaltmiete|warmmiete|аренда|किराया|الإيجار|إيجار|"
    "prezzo|chiedo|fiyat|fiyatı|harga|giá|cena"
)
_WEAK_BEFORE: dict[str, dict[str, str]] = {
    "en": {"target": "for|at|@|give|take|do|worth|sell it for", "min": "from|over|above|more than", "max": "within"},
    "es": {"target": "por|a|en|son|solo|sólo|de a", "max": "hasta", "min": "más de", "range": "de|entre"},
    "pt": {"target": "por|a|em|só|são", "max": "até", "min": "mais de|desde", "range": "de|entre"},
    "ru": {"target": "за|хочу|всего|на|в", "max": "до|меньше", "min": "от|выше", "range": "между"},
    "uk": {"target": "за|хочу", "max": "до", "min": "від", "range": "між"},
    "de": {"target": "für|um|zu|nur|je für", "max": "bis|unter", "min": "ab|über", "range": "von|zwischen"},
    "fr": {"target": "à|pour|a|seulement|contre", "max": "sous", "min": "plus de|dès", "range": "de|entre"},
    "it": {"target": "per|a|solo|la prendo per", "min": "da|più di", "range": "tra|fra|da"},
    "hi": {"target": "सिर्फ़|सिर्फ|केवल|बस|sirf|for"},
    "ar": {
        "target": "ب|بـ|في حدود|تقريبا ب|فقط|ب حدود",
        "max": "حتى|لغاية|لحد",
        "min": "أكثر من|فوق",
        "range": "بين|من",
    },
    "fa": {"target": "به قیمت|قیمت", "max": "تا", "min": "از|حداقل"},
    "zh": {"target": "卖|賣|出|给|給|付|价|價|花|收|@", "min": "高于", "range": "在|介于"},
    "ja": {"target": "約|定価"},
    "pl": {"target": "za", "max": "do", "min": "od"},
    "tr": {"target": "sadece", "max": "en çok"},
    "nl": {"target": "voor", "max": "tot", "min": "vanaf"},
    "": {"range": "between|from", "target": "for|@"},
}
_PER_BEFORE: dict[str, str] = {
    "unit": "each|each one|each at|each one at|cada uno a|cada una a|cada uno en|cada uno por|cada um por|cada uma por|cada|"
    "по|по цене|je|à la pièce|chacun à|chaque|stückpreis|pro stück|per piece|per unit|price each|@|"
    "每个|每個|每条|每條|每台|每件|每只|每把|每张|每本|每公斤|每斤|一个|一個|一条|一條|一台|一件|一只|一把|一张|一本|一斤|单价|單價|各|"
    "1個|一つ|1つ|1本|1台|1枚|1冊|一本|一枚|1キロ|1kg|各々|प्रति पीस|एक का|हर एक|प्रति किलो|للواحد|للواحدة|القطعة ب|الواحد ب|الحبة ب|الواحدة ب",
    "hour": "每小时|每小時|一小时|一小時|1時間|時給|一時間|hourly|stundenlohn|por hora|प्रति घंटा|في الساعة|الساعة ب",
    "day": "每天|每日|一天|1日|一日|日給|日租",
    "week": "每周|每週|一周|1週間|週",
    "month": "每月|每个月|一个月|一個月|月租|月租金|月|月額|月々|月給|1ヶ月|1か月|monthly|monatlich|в месяц|за месяц|महीने का",
}

_AFTER: dict[str, str] = {
    "min": "minimum|min|at least|or more|and up|or higher|mínimo|como mínimo|al menos|no mínimo|o más|ou mais|"
    "минимум|как минимум|и выше|не меньше|mindestens|au moins|au minimum|ou plus|से ऊपर|से ज्यादा|से ज़्यादा|से कम नहीं|se upar|"
    "se kam nahi|على الأقل|كحد أدنى|حد أدنى|فما فوق|وأكثر|以上|起|起步|から|より",
    "max": "max|maximum|tops|at most|or less|or under|limit|máximo|como máximo|como mucho|tope|o menos|no máximo|ou menos|"
    "макс|максимум|не больше|и ниже|maximal|höchstens|maxi|au maximum|grand max|au plus|ou moins|"
    "तक|के अंदर|के भीतर|से कम|से कम में|तक में|tak|ke andar|se kam|كحد أقصى|حد أقصى|بحد أقصى|وأقل|فأقل|"
    "以内|以下|之内|封顶|まで|未満|以內|massimo|maks",
    "target": "obo|ono|or best offer|or nearest offer|firm|negotiable|neg|fixed price|fixed|final price|last price|cash|"
    "negociable|negociables|o mejor oferta|a tratar|negociável|ou melhor oferta|à vista|"
    "торг|без торга|торг уместен|с торгом|окончательно|vb|vhb|fp|festpreis|verhandlungsbasis|à débattre|négociable|ferme|"
    "فقط|قابل للتفاوض|قابل للنقاش|نهائي|左右|上下|不讲价|不議價|不议价|可议|可議|可小刀|可刀|不刀|包邮|包郵|出|转|带走|拿走|卖|就卖|就行|能卖|成交|"
    "程度|くらい|ぐらい|前後|希望|即決|でどう|फिक्स|फाइनल|फ़ाइनल|final|नेगोशिएबल|trattabili|pazarlık",
}
_WEAK_AFTER: dict[str, str] = {
    "hi": "में|मे|का|के|की|मैं|mein|me|mai|ka|ke|ki",
    "ja": "で|にて|でお願いします|でいい|なら",
    "zh": "给|行|吗|可以|怎么样",
    "en": "mein|ka",
    "tr": "ye|ya|e|a",
}
_PER_AFTER: dict[str, str] = {
    "unit": "each|apiece|a piece|per piece|per unit|per item|per tire|per tyre|per chair|per kg|per kilo|per pair|a pop|ea|"
    "/ea|/each|/pc|/piece|/unit|/kg|/l|/шт|/кг|a kilo|the kilo|a kg|per liter|per litre|per head|per person|for each|for one|per one|"
    "each one|cada uno|cada una|c/u|c/una|c.u|c/una|por unidad|la unidad|la pieza|por pieza|el kilo|por kilo|la docena|el par|"
    "cada|cada um|cada uma|a unidade|por unidade|o quilo|por quilo|por peça|a peça|o kg|"
    "за штуку|за шт|за одну|за один|за каждую|за каждый|за каждое|каждая|каждый|каждое|штука|за кг|за килограмм|за кило|за пару|за единицу|за литр|"
    "pro stück|je stück|das stück|stück|stk|pro stk|/stück|/stk|pro kg|pro kilo|das kilo|je|pro paar|pro liter|"
    "pièce|la pièce|chacun|chacune|l'unité|l’unité|par pièce|par unité|/pièce|le kilo|par kilo|le kg|par personne|l'un|"
    "प्रति पीस|प्रति किलो|प्रति|हर एक|हर एक का|प्रत्येक|एक का|किलो|के हिसाब से|per piece|"
    "للواحد|للواحدة|للقطعة|لكل واحد|لكل واحدة|لكل قطعة|للحبة|الحبة|الواحد|الواحدة|القطعة|للكيلو|الكيلو|لكل كيلو|للكرسي|"
    "每个|每個|每条|每條|每台|每件|一个|一個|一条|一條|一台|一件|一只|一把|一张|一本|一斤|每斤|每公斤|一公斤|/个|/個|/条|/條|/台|/件|/只|/把|/张|/斤|/公斤|/本|"
    "一个人|/人|一套|一对|一双|ずつ|/本|/枚|/冊|/キロ|each.|l'uno|ciascuno|al pezzo|cad|cadauno|tanesi|za sztukę",
    "hour": "per hour|an hour|/hour|/hr|/h|hourly|the hour|por hora|la hora|a hora|/hora|в час|/час|за час|pro stunde|die stunde|/std|"
    "/stunde|stunde|par heure|de l'heure|l'heure|/heure|प्रति घंटा|प्रति घंटे|घंटा|घंटे का|एक घंटे का|في الساعة|بالساعة|للساعة|الساعة|لكل ساعة|/ساعة|"
    "每小时|每小時|一小时|一小時|/小时|/小時|一个小时|/時間|毎時|1時間|一時間|ph|p/h|an hr|all'ora",
}
_PER_AFTER["day"] = (
    "per day|a day|/day|daily|per night|a night|/night|por día|al día|el día|/día|diarios|por noche|la noche|/noche|por dia|ao dia|a diária|"
    "por noite|/dia|в день|в сутки|/день|/сутки|за день|за сутки|сутки|за ночь|pro tag|am tag|/tag|pro nacht|die nacht|/nacht|täglich|"
    "par jour|/jour|par nuit|la nuit|/nuit|la journée|प्रति दिन|प्रतिदिन|रोज|रोज़|एक दिन का|हर दिन|दिन का|في اليوم|باليوم|لليوم|يوميا|لليلة|لكل يوم|"
    "每天|每日|一天|/天|/日|一日|1日|一晚|每晚|一泊|1泊"
)
_PER_AFTER["week"] = (
    "per week|a week|/week|weekly|/wk|p/w|pw|por semana|a la semana|la semana|/semana|semanales|a semana|semanais|в неделю|/неделя|/нед|за неделю|"
    "pro woche|die woche|/woche|wöchentlich|par semaine|la semaine|/semaine|प्रति सप्ताह|हफ्ते का|हर हफ्ते|في الأسبوع|بالأسبوع|للأسبوع|أسبوعيا|"
    "每周|每週|一周|/周|/週|每星期|一星期|一个星期|1週間"
)
_PER_AFTER["month"] = (
    "per month|a month|/month|monthly|/mo|/mth|p/m|pm|pcm|per mo|the month|month|por mes|al mes|el mes|/mes|mensuales|mensual|mes|mensualmente|"
    "por mês|ao mês|/mês|mensais|mensal|mês|o mês|в месяц|/мес|/месяц|за месяц|мес|месяц|в мес|ежемесячно|на місяць|"
    "pro monat|im monat|/monat|monatlich|den monat|monat|kalt|warm|kaltmiete|warmmiete|par mois|/mois|mensuel|le mois|mois|"
    "महीना|महीने|प्रति माह|प्रति महीना|हर महीने|महीने का|मासिक|प्रतिमाह|per mahina|mahina|شهريا|في الشهر|بالشهر|للشهر|الشهر|شهر|لكل شهر|كل شهر|/شهر|"
    "每月|每个月|一个月|一個月|/月|月|一月|/个月|毎月|1ヶ月|1か月|/ヶ月|月額|al mese|aylık|per bulan|/bulan|/tháng|một tháng"
)

_NEEDS_MONEY_BEFORE = frozenset(
    fold(word)
    for word in (
        "stück|stk|je|штука|каждая|каждый|каждое|किलो|प्रति|pièce|kalt|warm|月|月|mes|mês|мес|месяц|monat|mois|month|stunde|"
        "महीना|महीने|घंटा|شهر|الشهر|الساعة|الحبة|الواحد|الواحدة|القطعة|pm|ph|ea|сутки|रोज|mahina|cad|cada"
    ).split("|")
)
"""Words that also follow a count ("4 Stück", "3 months"), so alone they make no price."""
_FILLER = (
    "about|around|approx|approximately|roughly|only|just|like|is|was|it|for|of|the|a|at|be|to|maybe|say|also|"
    "unos|unas|aprox|aproximadamente|cerca de|solo|es|de|uns|só|é|или|около|примерно|где-то|всего|где то|ну|это|"
    "etwa|ca|circa|ungefähr|rund|nur|ist|wäre|environ|est|est de|à peu près|"
    "करीब|लगभग|बस|सिर्फ|सिर्फ़|है|حوالي|تقريبا|فقط|هو|هي|في حدود|per|sono"
)
_FILLER_CJK = "大约|大約|大概|约|約|就|是|为|在|は|が|も|だいたい|大体|だけ|：|を"
_CONNECTOR = re.compile(
    r"\s*(?:-|–|—|−|~|〜|～|\.\.\.?|…|to|till|until|do|до|bis|至|到|から|से|تا|الى|上|ل|até|ate|hasta|a|à)\s*"
)
_CONNECTOR_IN_BETWEEN = re.compile(r"\s*(?:and|y|e|et|und|и|i|та|و|和|與|与|और|aur|ve)\s*")
_LOOSE_CONNECTOR = frozenset(("a", "à", "do", "ل", "上"))
_DASHES = frozenset("-–—−~〜～")
_GAP_BEFORE_NUMBER = re.compile(r"[\s\u00a0.:]{0,3}")
_GAP_AFTER_NUMBER = re.compile(r"[\s\u00a0.,\-–]{0,3}(?:(?:de|of|d)[\s'’]{1,2})?")
_PREFIXES = frozenset("$ ＄ £ ₹ ¥ ￥ ₱ ₦ rs rp rm us$ r$ mx$ c$ a$ hk$ nt$ s/ s/.".split())
_FREE_WORDS = (
    "for free|free of charge|free|gratis|de gratis|за так|задаром|даром|бесплатно|безкоштовно|безоплатно|gratuit|gratuite|"
    "gratuits|gratuites|gratuitement|gratuito|gratuita|gratuitos|gratuitas|gratuitamente|grátis|de graça|kostenlos|kostenfrei|umsonst|"
    "zu verschenken|muft|bepul|za darmo|miễn phí|مجانا|مجاناً|مجاني|مجانية|بالمجان|ببلاش|بلاش|رایگان|मुफ़्त|मुफ्त|फ्री|निशुल्क|निःशुल्क|"
    "免费|免費|白送|無料|タダ|ただで|ただです|ただ。"
)
_NOT_FREE_BEFORE = re.compile(
    r"(?:\b(?:feel|am|i'm|im|are|is|be|smoke|sugar|hands|rust|pet|wire|hassle|duty|gluten|you|ad)[\s-]+|-)$"
)
_NOT_FREE_AFTER = re.compile(
    r"[\s-]*(?:time|range|fall|to\b(?!\s+(?:a\s+)?(?:good|collect|take|whoever|anyone))|today|tomorrow|on\b|this|now\?)"
)
_DELIVERY = "deliver|ship|envio|entrega|frete|livraison|versand|lieferung|достав|送货|送貨|送料|配送|運|डिलीवरी|توصيل|شحن|parking|wifi|wi-fi|return|retour"
_DELIVERY_NEAR = re.compile("|".join(fold(word) for word in _DELIVERY.split("|")))
_NEAR = 12

_RIGHT = rf"(?![^\W\d_]|[{MARKS}])"
_UNSPACED = re.compile(f"[{SPACELESS}{HANGUL}]")


class _Phrases:
    """Folded phrases with what each says."""

    def __init__(self, groups: list[tuple[str, _Cue]]) -> None:
        self.cues: dict[str, _Cue] = {}
        for listed, cue in groups:
            for phrase in listed.split("|"):
                self.cues.setdefault(" ".join(fold(phrase).split()), cue)
        self.table = PhraseTable({phrase: _kind(phrase) for phrase in self.cues})


def _kind(phrase: str) -> Kind:
    if phrase[0] == "/":
        return Kind.SLASHED
    return Kind.LOOSE if _UNSPACED.match(phrase) else Kind.BOUNDED


@dataclass(frozen=True, slots=True)
class _Grammar:
    before: _Phrases
    after: _Phrases


def _grammar(tongue: str) -> _Grammar:
    """The grammar of a language; those that nothing is listed for share one."""
    return _grammar_of(tongue if tongue in _WEAK_BEFORE else "")


@lru_cache(maxsize=64)
def _grammar_of(known: str) -> _Grammar:
    weak = {**_WEAK_BEFORE[""], **_WEAK_BEFORE[known]}
    if known:
        weak["range"] = f"{weak['range']}|{_WEAK_BEFORE['']['range']}"
    before = [(listed, _Cue(None if bound == "target" else bound)) for bound, listed in _STRONG_BEFORE.items()]
    # A word that is both a floor and the start of a range ("from") is read as a floor; a range overrules it.
    before += [
        (weak[bound], _Cue(None if bound == "target" else bound, strong=False))
        for bound in ("min", "max", "target", "range")
        if bound in weak
    ]
    before += [(listed, _Cue(per=per, strong=False)) for per, listed in _PER_BEFORE.items()]
    after = [(listed, _Cue(None if bound == "target" else bound)) for bound, listed in _AFTER.items()]
    after += [(listed, _Cue(per=per)) for per, listed in _PER_AFTER.items()]
    if known in _WEAK_AFTER:
        after.append((_WEAK_AFTER[known], _Cue(strong=False)))
    return _Grammar(_Phrases(before), _Phrases(after))


_FILL = re.compile(
    rf"(?:[\s\u00a0:=~≈(\u2013\u2014-]|(?:{'|'.join(sorted(map(fold, _FILLER.split('|')), key=len, reverse=True))}){_RIGHT}"
    rf"|{_FILLER_CJK})*"
)
_SKIP = re.compile(r"[\s\u00a0,;()،、·–—-]*")
_FREE = _Phrases([(_FREE_WORDS, _Cue())])
_FILL_LIMIT = 40


@dataclass(slots=True)
class _Amount:
    """One number, or a range of two, with the currency beside it; places are those of the folded text."""

    start: int
    end: int
    number: NumberMention
    low: Decimal
    high: Decimal
    core: tuple[int, int]
    money: list[CurrencyMention]
    opened: bool = False

    @property
    def is_range(self) -> bool:
        return self.low != self.high


@dataclass(frozen=True, slots=True)
class _Before:
    start: int
    cue: _Cue


@dataclass(frozen=True, slots=True)
class _Message:
    text: str
    language: str
    folded: str
    origin: list[int]
    place: list[int]
    grammar: _Grammar

    def span(self, start: int, end: int) -> Span:
        return Span(self.origin[start], self.origin[end - 1] + 1)


@dataclass(frozen=True, slots=True)
class _Reading:
    """An amount with all that was said about it, and how sure it is a price."""

    amount: _Amount
    start: int
    end: int
    bound: str | None
    per: str | None
    is_price: bool
    is_sure: bool
    could_answer: bool


def find_prices(
    text: str, language: str, *, provides: bool | None, claims: Claims, expect_price: bool = False
) -> list[PriceMention]:
    """Every price of a message, claimed, in order.

    `provides` is True for the side that receives the money; `expect_price` says the message answers "how much?".
    """
    message = _message(text, language)
    if not message.folded:
        return []
    found: list[PriceMention] = []
    for reading in _prices(message, _readings(message, claims), expect_price):
        span = _claimed(message, reading, claims)
        if span is not None:
            found.append(_mention(message, reading, span, provides))
    return found or _free(message, claims)


def _message(text: str, language: str) -> _Message:
    tongue = language.replace("_", "-").split("-")[0].lower()
    folded, origin = fold_aligned(text)
    return _Message(text, language, folded, origin, folded_places(origin, len(text)), _grammar(tongue))


def _readings(message: _Message, claims: Claims) -> Sequence[_Reading]:
    """Every amount of a message with what was said about it, but for what another rule has read."""
    if not claims.taken:
        return _all_readings(message.text, message.language)
    numbers = [number for number in find_numbers(message.text, message.language) if claims.is_free(number.span)]
    money = [money for money in find_currencies(message.text, message.language) if claims.is_free(money.span)]
    return _read_all(message, numbers, money)


@lru_cache(maxsize=64)
def _all_readings(text: str, language: str) -> tuple[_Reading, ...]:
    """The same where nothing is taken; the votes of the rules and the price that the tags show both need it."""
    return _read_all(_message(text, language), find_numbers(text, language), find_currencies(text, language))


def _read_all(
    message: _Message, numbers: list[NumberMention], currencies: list[CurrencyMention]
) -> tuple[_Reading, ...]:
    before = _cues_before(message) if numbers else {}
    amounts = _join_ranges(message, _amounts(message, numbers, currencies), before)
    return tuple(_read(message, amount, before) for amount in amounts)


@dataclass(frozen=True, slots=True)
class SaidPrice:
    """An amount whose place is known. `bound` and `per` are None where no listed word beside it says them."""

    span: Span
    amount: Decimal
    currency: str | None
    bare_dollar: bool
    bound: str | None
    per: str | None
    is_range: bool


def price_at(text: str, language: str, places: Sequence[Span], *, provides: bool) -> SaidPrice | None:
    """The price at the first of some places of a text that holds one, with the currency and the words beside it."""
    message, readings = _message(text, language), _all_readings(text, language)
    for place in places:
        for reading in readings:
            amount = reading.amount
            if not message.span(*amount.core).overlaps(place):
                continue
            mention = _mention(message, reading, message.span(amount.start, amount.end), provides)
            bound = mention.bound if amount.is_range else reading.bound
            return SaidPrice(
                mention.span,
                abs(mention.amount),
                mention.currency,
                mention.bare_dollar,
                bound,
                reading.per,
                amount.is_range,
            )
    return None


def _amounts(message: _Message, numbers: list[NumberMention], currencies: list[CurrencyMention]) -> list[_Amount]:
    place = message.place
    amounts = []
    for number in numbers:
        start, end = place[number.span.start], place[number.span.end]
        if start < end:
            amounts.append(_Amount(start, end, number, number.value, number.value, (start, end), []))
    pairs = []
    following = 0
    for index, money in enumerate(currencies):
        start, end = place[money.span.start], place[money.span.end]
        while following < len(amounts) and amounts[following].core[0] < end:
            following += 1
        rank_prefix = message.folded[start:end] in _PREFIXES
        if following < len(amounts):
            gap = _GAP_BEFORE_NUMBER.fullmatch(message.folded, end, amounts[following].core[0])
            if gap is not None:
                pairs.append((0 if not gap[0] and rank_prefix else 1 + (not rank_prefix), index, following, True))
        if following:
            gap = _GAP_AFTER_NUMBER.fullmatch(message.folded, amounts[following - 1].core[1], start)
            if gap is not None:
                rank = 3 if "," in gap[0] else 0 if not gap[0] and not rank_prefix else 1
                pairs.append((rank, index, following - 1, False))
    return _paired(message, amounts, currencies, pairs)


def _paired(
    message: _Message,
    amounts: list[_Amount],
    currencies: list[CurrencyMention],
    pairs: list[tuple[int, int, int, bool]],
) -> list[_Amount]:
    used: set[int] = set()
    taken: set[tuple[int, bool]] = set()
    for _, index, owner, before in sorted(pairs):
        if index in used or (owner, before) in taken:
            continue
        used.add(index)
        taken.add((owner, before))
        _attach(message, amounts[owner], currencies[index])
    owner = 0
    for index, money in enumerate(currencies):
        # A sign and a code may stand together: "50$ MXN".
        start = message.place[money.span.start]
        while owner + 1 < len(amounts) and amounts[owner + 1].core[0] < start:
            owner += 1
        if index not in used and amounts and 0 <= start - amounts[owner].end <= 1:
            used.add(index)
            _attach(message, amounts[owner], money)
    return amounts


def _attach(message: _Message, amount: _Amount, money: CurrencyMention) -> None:
    amount.money.append(money)
    amount.start = min(amount.start, message.place[money.span.start])
    amount.end = max(amount.end, message.place[money.span.end])


def _cues_before(message: _Message) -> dict[int, _Before]:
    """The cue that leads up to each place of the text; one cue may follow another ("price not under")."""
    leading: dict[int, _Before] = {}
    folded = message.folded
    for start, landing, phrase in message.grammar.before.table.find(view_of(folded)):
        cue = message.grammar.before.cues[phrase]
        if cue.per is not None and phrase == "月" and folded[start - 1 : start].isnumeric():
            continue
        previous = leading.get(start)
        if previous is not None:
            cue, start = _joined(previous.cue, cue), previous.start
        filled = _FILL.match(folded, landing, landing + _FILL_LIMIT)
        for place in {landing, landing if filled is None else filled.end()}:
            earlier = leading.get(place)
            known = _Before(start, cue) if earlier is None else _Before(earlier.start, _joined(earlier.cue, cue))
            leading[place] = known
    return leading


def _joined(first: _Cue, second: _Cue) -> _Cue:
    return _Cue(second.bound or first.bound, second.per or first.per, first.strong or second.strong)


def _join_ranges(message: _Message, amounts: list[_Amount], before: dict[int, _Before]) -> list[_Amount]:
    joined: list[_Amount] = []
    for amount in amounts:
        if joined and not joined[-1].is_range:
            lower = joined[-1]
            low = _range_start(message, lower, amount, before.get(lower.start))
            if low is not None:
                lower.low, lower.high = low, amount.high
                lower.end = max(lower.end, amount.end)
                lower.core = (lower.core[0], amount.core[1])
                lower.number = amount.number if amount.number.scaled else lower.number
                lower.money += amount.money
                continue
        joined.append(amount)
    return joined


def _range_start(message: _Message, lower: _Amount, upper: _Amount, before: _Before | None) -> Decimal | None:
    """The low end where two amounts are the ends of a range, scaled as the high end is: 20-25k is 20000-25000."""
    gap = message.folded[lower.end : upper.start]
    if len(gap) > 12:
        return None
    opened = before is not None and before.cue.bound in ("range", "min")
    between = before is not None and before.cue.bound == "range"
    if _CONNECTOR.fullmatch(gap) is None and not (between and _CONNECTOR_IN_BETWEEN.fullmatch(gap)):
        return None
    low, high = lower.low, upper.high
    if upper.number.scaled and not lower.number.scaled:
        low *= _scale_of(message.text[upper.number.span.start : upper.number.span.end], high, low)
    nearness = 3 if gap.strip() in _LOOSE_CONNECTOR and not opened else 20
    if not 0 < low < high or high > nearness * low:
        return None
    lower.opened = opened or gap.strip() not in _DASHES
    return low


_MANTISSA = re.compile(r"\d+(?:[.,]\d{1,2}(?!\d))?")


def _scale_of(written: str, value: Decimal, low: Decimal) -> Decimal:
    mantissa = _MANTISSA.search(written)
    if mantissa is not None:
        number = Decimal(mantissa[0].replace(",", "."))
        if number > 0 and low < number:
            return value / number
    for zeros in (9, 7, 6, 5, 4, 3):
        if low * Decimal(10) ** zeros < value:
            return Decimal(10) ** zeros
    return Decimal(1)


_FOLLOWER = re.compile(rf"[\s\u00a0]*([^\W\d_](?:[^\W\d_]|[{MARKS}])*)")
_AGGLUTINATED = re.compile(r"[\u0600-\u06ff\u0900-\u097f\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SMALL = 30
_LONGEST_PLAIN_NUMBER = 9
"""More digits in a row than this are a telephone number."""


def _read(message: _Message, amount: _Amount, before: dict[int, _Before]) -> _Reading:
    lead = before.get(amount.start)
    if lead is not None and lead.cue.bound == "range" and not amount.is_range:
        lead = _Before(lead.start, _Cue(None, lead.cue.per, lead.cue.strong))
    bound, per = (lead.cue.bound, lead.cue.per) if lead is not None else (None, None)
    start = lead.start if lead is not None else amount.start
    end, strong_after, weak_after = amount.end, False, False
    for after, phrase in _trailing(message, amount, lead is not None):
        cue = message.grammar.after.cues[phrase]
        bound, per = bound or cue.bound, per or cue.per
        strong_after, weak_after = strong_after or cue.strong, weak_after or not cue.strong
        end = after
    could_answer = _stands_alone(message, amount, strong_after, lead is not None)
    strong = strong_after or (lead is not None and lead.cue.strong)
    if amount.money:
        is_price = True
    elif not could_answer or names_a_model(message.folded, amount.start, amount.number):
        is_price = False
    elif strong_after:
        is_price = True
    elif lead is not None:
        limit = 10 if lead.cue.strong and lead.cue.bound is None else _SMALL
        is_price = not _counts_a_noun(message, amount, limit) and (lead.cue.strong or not _is_year(amount))
    elif weak_after:
        is_price = not _is_year(amount)
    else:
        is_price = amount.number.scaled and not _counts_a_noun(message, amount, None)
    return _Reading(amount, start, end, bound, per, is_price, is_price and (bool(amount.money) or strong), could_answer)


def _trailing(message: _Message, amount: _Amount, led: bool) -> list[tuple[int, str]]:
    """Where each phrase after an amount ends, and the phrase."""
    matches: list[tuple[int, str]] = []
    index = amount.end
    for _ in range(4):
        skipped = _SKIP.match(message.folded, index)
        match = message.grammar.after.table.match(view_of(message.folded), skipped.end() if skipped else index)
        if match is None:
            break
        if match[1] in _NEEDS_MONEY_BEFORE and not amount.money and not matches:
            per = message.grammar.after.cues[match[1]].per
            if per == "unit" or not (led or amount.low >= 100):
                break
        matches.append(match)
        index = match[0]
    return matches


def _stands_alone(message: _Message, amount: _Amount, followed: bool, led: bool) -> bool:
    """False where the number is a piece of something else: a size, a date, a count, a telephone number."""
    folded, (start, end) = message.folded, amount.core
    number = amount.number
    if number.in_words:
        if amount.high <= 1 and not followed:
            return False
    else:
        written = message.text[number.span.start : number.span.end]
        if len(written) > _LONGEST_PLAIN_NUMBER and written.isdigit():
            return False
        head, tail = folded[start - 1 : start] if start else "", folded[end : end + 1]
        if head.isalnum() and not led and not _AGGLUTINATED.match(head):
            return False
        before = folded[max(0, start - 2) : start - 1]
        if (head in tuple("/#№:'’*x×_") and before.isalnum()) or (head in tuple(".,") and before.isdigit()):
            return False
        if head == "-" and folded[max(0, start - 2) : start - 1].isalnum() and not led:
            return False
        if tail.isalnum() and not followed and not _AGGLUTINATED.match(tail):
            return False
    if followed:
        return True
    return not (starts_measure(folded, end) or starts_count(folded, end))


def _counts_a_noun(message: _Message, amount: _Amount, limit: int | None) -> bool:
    """True where a word that may be a thing follows a number below the limit (any number, without a limit)."""
    if limit is not None and amount.low >= limit:
        return False
    follower = _FOLLOWER.match(message.folded, amount.core[1])
    return follower is not None and follower[1] not in FUNCTION_WORDS


def _is_year(amount: _Amount) -> bool:
    return not amount.number.scaled and 1950 <= amount.low <= 2035 and amount.low % 50 != 0


def _prices(message: _Message, readings: Sequence[_Reading], expect_price: bool) -> list[_Reading]:
    prices = [reading for reading in readings if reading.is_price]
    if not prices:
        return [reading for reading in readings if reading.could_answer] if expect_price else []
    sure = [reading.amount.high for reading in prices if reading.is_sure]
    if sure:
        # "80 euros for 4" has one price and a count.
        most = max(sure)
        return [
            reading
            for reading in prices
            if reading.is_sure or not (reading.amount.high <= 20 and reading.amount.high * 4 <= most)
        ]
    return [_turned(message, readings, reading) for reading in prices]


def _turned(message: _Message, readings: Sequence[_Reading], reading: _Reading) -> _Reading:
    """The number before "for 4" where that is the larger one: in "80 for 4" the price is 80."""
    place = readings.index(reading)
    if place == 0 or reading.amount.high > 20 or reading.bound is not None:
        return reading
    earlier = readings[place - 1]
    adjoining = not message.folded[earlier.end : reading.start].strip()
    larger = earlier.could_answer and earlier.amount.low >= 4 * reading.amount.high
    return earlier if adjoining and larger and not earlier.is_price else reading


def _claimed(message: _Message, reading: _Reading, claims: Claims) -> Span | None:
    """The largest span of the price that is still free, taken."""
    amount = reading.amount
    for start, end in ((reading.start, reading.end), (amount.start, amount.end), amount.core):
        span = message.span(start, end)
        if claims.claim(span):
            return span
    return None


def _mention(message: _Message, reading: _Reading, span: Span, provides: bool | None) -> PriceMention:
    amount = reading.amount
    value, bound = amount.high, reading.bound or "target"
    if amount.is_range:
        if bound == "max" or (bound == "min" and not amount.opened):
            value = amount.high if bound == "max" else amount.low
        elif provides is None:
            bound = "target"
        else:
            value, bound = (amount.low, "min") if provides else (amount.high, "max")
    elif _is_negative(message, reading):
        value = -value
    codes = [money.code for money in amount.money if money.code is not None]
    factor = max((money.factor for money in amount.money), default=1)
    bare = bool(amount.money) and all(money.is_bare_dollar for money in amount.money)
    return PriceMention(span, value * factor, codes[0] if codes else None, bare, bound, reading.per or "total")


def _is_negative(message: _Message, reading: _Reading) -> bool:
    """True for a minus sign of the number's own ("for -50"), not for a dash between words."""
    folded, amount = message.folded, reading.amount
    for place in {amount.start, amount.core[0]}:
        if place and folded[place - 1] in "-−" and amount.high > 0:
            left = folded[: place - 1].rstrip()
            leads = reading.start < amount.start or amount.start < amount.core[0]
            if (not left or leads) and (place == 1 or not folded[place - 2].isalnum()):
                return True
    return False


def _free(message: _Message, claims: Claims) -> list[PriceMention]:
    folded = message.folded
    for start, end, phrase in _FREE.table.find(view_of(folded)):
        near = folded[max(0, start - _NEAR) : end + _NEAR]
        if _DELIVERY_NEAR.search(near):
            continue
        plain = phrase == "free"
        if plain and (_NOT_FREE_BEFORE.search(folded, max(0, start - 12), start) or _NOT_FREE_AFTER.match(folded, end)):
            continue
        span = message.span(start, end)
        if claims.claim(span):
            return [PriceMention(span, Decimal(0), None, False, "target", "total", free=True)]
    return []
