"""How many of a thing a message speaks of: counts, counters, pairs and measures."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from nlu.currencies import find_currencies
from nlu.folding import MARKS, fold, fold_aligned
from nlu.numbers import NumberMention, find_numbers
from nlu.spans import Claims, Span


@dataclass(frozen=True, slots=True)
class QuantityMention:
    """A number of things; `unit` is one of kg, l, m, piece, pair, set, or None for plain things."""

    span: Span
    value: Decimal
    unit: str | None


MOST_THINGS = 100_000
"""A larger bare number is a price or an identifier, not a count."""

_UNITS: dict[str, str] = {
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramo kilogramos kilogramm quilo quilos "
    "quilograma quilogramas кг кило килограмм килограмма килограммов किलो किलोग्राम كيلو كغ كجم كيلوغرام كيلوجرام",
    "g": "g gr gram grams gramme grammes gramo gramos grama gramas gramm г гр грамм грамма граммов ग्राम غرام جرام غم",
    "l": "l lt ltr liter liters litre litres litro litros литр литра литров л लीटर لتر ليتر لترات",
    "ml": "ml мл миллилитров millilitres milliliters mililitros मिली مل",
    "m": "m mtr metre metres meter meters metern metro metros mètre mètres метр метра метров м मीटर متر أمتار",
    "piece": "piece pieces pc pcs pieza piezas unidad unidades unidade ud uds pz pza pzas peça peças pièce stück stueck "
    "stk штук штука штуки штуку шт नग पीस قطعة قطع حبة حبات buah adet",
    "pair": "pair pairs par pares paire paires paar paare пар пара пары пару जोड़ी जोड़े जोड़ा जोड़ियां زوج أزواج paia",
    "set": "set sets satz sätze sätzen conjunto conjuntos jogos kit kits комплект комплекта комплектов набор набора "
    "наборов सेट طقم أطقم setler",
}
_CJK_UNITS: dict[str, str] = {
    "kg": "公斤 千克 キログラム キロ kg",
    "jin": "斤",
    "g": "克 グラム",
    "l": "升 リットル",
    "ml": "毫升",
    "m": "米 メートル",
    "pair": "双 雙 对 對 ペア 足 켤레",
    "set": "套 セット 세트",
    "": "个 個 箇 条 條 台 臺 辆 輛 只 隻 件 张 張 把 本 部 瓶 箱 盒 袋 包 头 頭 匹 支 枝 枚 颗 顆 棵 根 片 扇 盏 幅 份 "
    "株 艘 架 口 冊 册 つ コ 着 脚 丁 羽 基 面 巻 卷 串 桶 罐 缶 杯 组 組 束 只 开 개 대 장 마리 권 벌 자루 병",
}
_SCALES = {
    "g": ("kg", Decimal("0.001")),
    "ml": ("l", Decimal("0.001")),
    "jin": ("kg", Decimal("0.5")),
}

_MEASURES = """
km kms kilometer kilometers kilometre kilometres miles mile mi cm mm inch inches ft feet foot yard yards yd sqm sqft
acre acres gb tb mb gig gigs gigabytes mah mp mpx hz khz mhz ghz w watt watts kw kwh kva v volt volts ah hp bhp
cv ch cc ps psi percent pct minute minutes mins hour hours hr hrs h day days week weeks wk wks month months mo year
years yr yrs yo am pm oclock room rooms bedroom bedrooms bed br bdr bhk rk bath baths bathroom bathrooms storey
story floors door seat seater seaters string cylinder cylinders speed speeds gear gears person persons people
pax core cores burner burners stroke ton tons tonne tonnes stars star times size st nd rd th gen generation owner
owners degrees degree carat ct k lb lbs pound pounds oz gallon gallons nights weekend guests
habitacion habitaciones cuarto cuartos recamara recamaras dormitorio dormitorios ambientes banos bano piso pisos anos ano
mes meses dia dias semana semanas hora horas minuto minutos kilometro kilometros pulgadas pulgada puertas plazas
cilindros personas persona veces centimetros vatios grados metros2 noches velocidades
quarto quartos comodos banheiros suites andares quilometros polegadas lugares portas pessoas vezes marchas
chambre chambres an ans mois jour jours semaine semaines heure heures pouces portes places personnes fois vitesses
etage etages degres nuits centimetres
zimmer zimmerwohnung zi jahre jahren jahr monate monaten monat tage tagen tag wochen woche stunden stunde std uhr
minuten zoll personen mal gang etagen stockwerke prozent grad qm sitzer sitze
год года году годов гг лет день дня дней дн мес час часа часов км см мм гб тб мб кв вт чел человек человека раз раза место
места мест лс двери минут минуты мин процентов градусов гига соток сотки га акров
कमरा कमरे कमरों बेडरूम बीएचके साल वर्ष महीना महीने महीनों दिन दिनों हफ्ते हफ़्ते सप्ताह घंटे घंटा घंटों मिनट किमी किलोमीटर इंच
जीबी प्रतिशत बजे मंजिल मंज़िल फुट फीट गज एकड़ बीघा लोग लोगों बार सीटर
غرف غرفة غرفه سنة سنوات سنه عام أعوام شهر أشهر شهور يوم أيام أسبوع أسابيع ساعة ساعات دقيقة دقائق كم كيلومتر كلم جيجا
جيجابايت قيجا جيغا بوصة انش إنش سم مرات مرة طوابق طابق حمام حمامات أشخاص شخص بالمئة بالمائة بوصه مساء صباحا
camere camera anni anno mesi giorni ore minuti pollici persone oda yıl ay gün saat kamar tahun bulan hari phòng năm
"""
_MEASURE_STEMS = (
    "комн комнат спальн этаж месяц недел дюйм процент градус квадрат километр сантиметр ватт вольт цилиндр скорост "
    "поколен летн местн дверн ядерн струнн january february march april june july august september october november "
    "december январ феврал март апрел июня июля август сентябр октябр ноябр декабр enero febrero marzo abril junio julio "
    "agosto septiembre octubre noviembre diciembre janvier fevrier mars avril juillet aout septembre octobre decembre "
    "janeiro fevereiro março maio junho julho setembro outubro dezembro januar februar marz oktober dezember turig"
)
_CJK_MEASURE = re.compile(
    "[年月日号號室厅廳房居卧平㎡寸吋岁歲成折楼層层代天周座门門缸档位倍度瓦伏畳帖階歳才型回割坪段速歩人名次時时秒%％]"
    "|[个個](?:月|小时|小時|星期|人|钟|鐘|卧)|点[钟鐘]?(?:$|[^\\w])|分[钟鐘]?|间|間|公里|千米|厘米|公分|毫米|英寸|英里|平米|平方|"
    "世代|[ヶかカケ箇]月|部屋|インチ|キロメートル|キロ走|センチ|ギガ|目|小时|小時|毫安|万公里|码|碼|世纪|新(?!台)"
)
_SIGN_OF_MEASURE = re.compile(r"\s?(?:[%°″\"”]|:\d|/\d|[x×х*]\s?\d|[.,]\d)")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

FUNCTION_WORDS = frozenset(
    fold(word)
    for word in """
and or but for at to in on is are it its it's was with by from the a an as if so then than that this i i'm i'll im you u
he she we they my your plus each every apiece per obo ono firm max maximum min minimum tops negotiable neg now today
tonight tomorrow asap urgent please pls thanks thank ok okay yes no only just cash paypal delivered delivery shipped
shipping pickup last final fixed or less total all will would can could do does take
not because since until till
y o u de del al en con por para cada es son la las el los lo le se que si no ya hoy manana urgente efectivo negociable
negociables o menos mi tu su fijo fijos final como maximo minimo pero sin envio
e ou em com do da das dos um uma não nao sim hoje amanha avista mas meu minha frete fixo entrega retirada
et ou au aux du des une un pour par avec sans est sont chaque si mais ferme debattre comptant aujourd je vous mon ma
und oder im mit von zu fur je ist sind ein eine der die das den dem vb fp festpreis verhandlungsbasis heute morgen
dringend aber wenn nur inkl ohne pro bei mein
и или в на с со за от до у о по но если не торг торга сегодня завтра срочно можно могу наличными нал окончательно минимум
максимум макс мин только каждый каждая каждое без самовывоз доставка есть состояние пожалуйста мой моя
में का के की को से तक पर और या है हैं था चाहिए बेचना बेच दूंगा दूँगा कैश नकद फाइनल फ़ाइनल आज अभी तुरंत प्रति हर कम नहीं जल्दी भी बस
mein me ka ke ki ko se tak par aur hai chahiye final nahi
في من على إلى الى عن مع أو او و فقط نهائي كاش نقدا اليوم بكرة غدا قابل قابله غير لكل كل للواحد للواحدة للقطعة شهريا حتى
لا ليس مستعجل عاجل السعر سعر هذا هذه
per la lo di da con il e o ve veya icin dan atau va hoac i oraz lub za do
""".split()
)
"""Words that are no thing: a number before one of them counts nothing."""

_NEXT_WORD = re.compile(rf"[\s\u00a0]*[-\u2010\u2011]?[\s\u00a0]*([^\W\d_](?:[^\W\d_]|[{MARKS}]|['’](?=[^\W\d_]))*)")
_WORD_BEFORE = re.compile(rf"([^\W\d_](?:[^\W\d_]|[{MARKS}])*|[#№])[\s\u00a0.:]*$")
_MEASURE_WORDS = frozenset(fold(word) for word in _MEASURES.split())
_STEMS = tuple(fold(stem) for stem in _MEASURE_STEMS.split())
_UNIT_OF = {fold(word): unit for unit, words in _UNITS.items() for word in words.split()}
_COUNTER_UNIT = {fold(word): unit for unit, words in _CJK_UNITS.items() for word in words.split()}
_COUNTER = re.compile("|".join(re.escape(word) for word in sorted(_COUNTER_UNIT, key=len, reverse=True)))
_AREA = re.compile(r"\s?(?:[²2]|кв|quad|cuad|carr|مربع|sq|\^|[x×х]\s?\d)")


def starts_measure(folded: str, index: int) -> bool:
    """True where a number that ends at `index` measures something (rooms, kilometres, inches, hours, dates)."""
    if _SIGN_OF_MEASURE.match(folded, index):
        return True
    following = _NEXT_WORD.match(folded, index)
    if following is None:
        return False
    word = following[1]
    if _CJK.match(word):
        return _CJK_MEASURE.match(folded, following.start(1)) is not None
    return word in _MEASURE_WORDS or word.startswith(_STEMS)


def starts_count(folded: str, index: int) -> bool:
    """True where a number that ends at `index` is followed by a counter or a unit: 4条, 5 kg, 3 шт."""
    return _unit_after(folded, index) is not None


@dataclass(frozen=True, slots=True)
class _Unit:
    name: str
    end: int


def _unit_after(folded: str, index: int) -> _Unit | None:
    following = _NEXT_WORD.match(folded, index)
    if following is None:
        return None
    word, start = following[1], following.start(1)
    if _CJK.match(word):
        if _CJK_MEASURE.match(folded, start):
            return None
        counter = _COUNTER.match(folded, start)
        return None if counter is None else _Unit(_COUNTER_UNIT[counter[0]], counter.end())
    unit = _UNIT_OF.get(word)
    if (
        unit is None
        or is_part_of_word(folded, following.end())
        or (unit == "m" and _AREA.match(folded, following.end()))
    ):
        return None
    return _Unit(unit, following.end())


_WORD_GOES_ON = re.compile(r"['’ʻʼ‘`][^\W\d_]")


def is_part_of_word(folded: str, end: int) -> bool:
    """True where an apostrophe and a letter follow: the g of "g'isht" is no gram."""
    return _WORD_GOES_ON.match(folded, end) is not None


_NAMED_BEFORE = frozenset(
    fold(word)
    for word in """
iphone айфон आईफोन ايفون آيفون galaxy galaxi samsung самсунг redmi xiaomi сяоми note poco pixel huawei honor oneplus ps
playstation xbox switch macbook ipad golf gen series model mk version v type windows core ryzen rtx gtx gopro bmw audi
mazda peugeot size talla tamanho taille grosse größe размер р-р साइज़ مقاس nr no nº num numero número # № eu uk us floor
apt unit room house street age aged year jahr baujahr bj год año ano anio modelo modell модель مودل موديل kapitel zone
eta class grade level part volume vol band tom line route bus
""".split()
)
"""A number after one of these names a model, a size or an address."""
_ARTICLE_ONE = frozenset(
    fold(word) for word in "a an un una uno une um uma ein eine einen einem einer एक ek واحد".split()
)
_NO_COUNT_BEFORE_ONE = frozenset("this that no any each which another every only the new old good first".split())
_SINGLE_ONES = frozenset(fold(word) for word in "one один одна одно одну".split())
_TIMES_SIGN = re.compile(r"\s?[x×х](?![^\W_])(?!\s?\d)")
_PAIR = re.compile(
    r"(?<![^\W_])(?:(?:a|one|1)\s+)?pair\s+of(?![^\W_])|(?<![^\W_])a\s+couple\s+of(?![^\W_])"
    r"|(?<![^\W_])(?:(?:un|1)\s+par\s+de|um\s+par\s+de|une\s+paire\s+de?|un\s+paio\s+di)(?![^\W_])"
    r"|(?<![^\W_])пар[ау](?=\s+[^\W\d_])|一[对對双雙]|(?<![^\W_])زوج(?=\s+[^\W\d_])|(?:एक\s+)?(?:जोड़ी|जोड़ा)|(?<![^\W_])jodi(?![^\W_])"
)
ONE_PAIR = frozenset("th lo km my vi zh yue hi ur ne ps tl".split())
"""Languages that count pairs: one pair is one there, of the unit pair; elsewhere "a pair" is two."""
_GERMAN_PAIR = re.compile(r"\b(?:[Ee]in|1)\s+Paar\b")
_DOZEN = re.compile(
    r"(?:(?<![^\W_])(\d{1,4})\s+)?(?<![^\W_])(?:dozens?|docenas?|duzias?|douzaines?|dutzend|дюжин[ауы]?|درزن)(?![^\W_])"
    r"|(?:(\d{1,4})\s*)?(?:दर्जन|ダース)"
)


@dataclass(frozen=True, slots=True)
class _Message:
    text: str
    folded: str
    origin: list[int]
    place: list[int]
    language: str

    def span(self, start: int, end: int) -> Span:
        return Span(self.origin[start], self.origin[end - 1] + 1)


def find_quantity(text: str, language: str, *, claims: Claims, expect_quantity: bool = False) -> QuantityMention | None:
    """The first count of a message, claimed; with `expect_quantity`, an answer to "how many?", any number counts."""
    message = _message(text, language)
    numbers = [number for number in find_numbers(text, language) if claims.is_free(number.span)]
    found: Sequence[QuantityMention] = _all_counts(message, numbers) if claims.taken else find_counts(text, language)
    if not found and expect_quantity:
        found = _answers(message, numbers)
    return next((mention for mention in found if claims.claim(mention.span)), None)


@lru_cache(maxsize=64)
def find_counts(text: str, language: str) -> tuple[QuantityMention, ...]:
    """Every count of a message, in order; some may overlap."""
    return tuple(_all_counts(_message(text, language), find_numbers(text, language)))


def _message(text: str, language: str) -> _Message:
    folded, origin = fold_aligned(text)
    return _Message(text, folded, origin, folded_places(origin, len(text)), language.split("-")[0].lower())


def _all_counts(message: _Message, numbers: Sequence[NumberMention]) -> list[QuantityMention]:
    found = [*_pairs(message, numbers), *_dozens(message)]
    priced = _priced_ends(message.text, message.language) if numbers else frozenset()
    for number in numbers:
        if number.value > 0 and not _touches_money(message.text, number.span, priced):
            mention = _counted(message, number)
            if mention is not None:
                found.append(mention)
    return sorted(found, key=lambda mention: (mention.span.start, -mention.span.end))


def folded_places(origin: list[int], length: int) -> list[int]:
    """For each character of a text, and its end, where it stands in the folded text."""
    places = [len(origin)] * (length + 1)
    for index in range(len(origin) - 1, -1, -1):
        places[origin[index]] = index
    following = len(origin)
    for index in range(length, -1, -1):
        if places[index] == len(origin):
            places[index] = following
        following = places[index]
    return places


def _priced_ends(text: str, language: str) -> frozenset[int]:
    edges: set[int] = set()
    for currency in find_currencies(text, language):
        edges.add(currency.span.start)
        edges.add(currency.span.end)
    return frozenset(edges)


def _touches_money(text: str, span: Span, priced: frozenset[int]) -> bool:
    if not priced:
        return False
    left = span.start
    while left > 0 and text[left - 1].isspace():
        left -= 1
    right = span.end
    while right < len(text) and text[right].isspace():
        right += 1
    return left in priced or right in priced


def _pairs(message: _Message, numbers: Sequence[NumberMention]) -> list[QuantityMention]:
    found = []
    for match in _PAIR.finditer(message.folded):
        counted = any(0 <= match.start() - message.place[number.span.end] <= 1 for number in numbers)
        if not counted:
            found.append(QuantityMention(message.span(match.start(), match.end()), Decimal(2), None))
    # "ein paar" is "a few", "ein Paar" is two: only the capital tells them apart.
    for match in _GERMAN_PAIR.finditer(message.text):
        found.append(QuantityMention(Span(match.start(), match.end()), Decimal(2), None))
    return found


def _dozens(message: _Message) -> list[QuantityMention]:
    return [
        QuantityMention(message.span(match.start(), match.end()), 12 * Decimal(match[1] or match[2] or 1), None)
        for match in _DOZEN.finditer(message.folded)
    ]


def _counted(message: _Message, number: NumberMention) -> QuantityMention | None:
    folded, value = message.folded, number.value
    start, end = message.place[number.span.start], message.place[number.span.end]
    whole = value == value.to_integral_value() and value <= MOST_THINGS
    head, beyond = folded[start - 1 : start] if start else "", folded[max(0, start - 2) : max(0, start - 1)].strip()
    if head and head in "x×х" and not beyond:
        few = whole and value < 1000
        return QuantityMention(message.span(start - 1, end), value, None) if few else None
    if head and (head in "/.,'’#№-–_\"" or (head.isalpha() and not _CJK.match(head) and not number.in_words)):
        return None
    times = _TIMES_SIGN.match(folded, end)
    if times is not None and whole and value < 1000:
        return QuantityMention(message.span(start, times.end()), value, None)
    unit = _unit_after(folded, end)
    if names_a_model(folded, start, number) or (folded[end : end + 1] in tuple("/-+ºª") and not _weighed(unit)):
        return None
    if unit is not None:
        return _in_units(message, number, start, unit)
    if not whole or _is_year(value) or starts_measure(folded, end):
        return None
    return _before_a_noun(message, number, start, end)


def _weighed(unit: _Unit | None) -> bool:
    return unit is not None and unit.name in ("kg", "g", "l", "ml")


def _is_year(value: Decimal) -> bool:
    return 1950 <= value <= 2035 and value != 2000


def names_a_model(folded: str, start: int, number: NumberMention) -> bool:
    """True where the number at `start` belongs to a name: iPhone 12, size 42, Golf 7."""
    if number.in_words:
        return False
    before = _WORD_BEFORE.search(folded, max(0, start - 20), start)
    return before is not None and before[1] in _NAMED_BEFORE


def _in_units(message: _Message, number: NumberMention, start: int, unit: _Unit) -> QuantityMention | None:
    value, name = number.value, unit.name
    span = message.span(start, unit.end)
    if name in ("kg", "g", "l", "ml", "m", "jin"):
        engine = name == "l" and value < 7 and value != value.to_integral_value()
        if engine or (name == "g" and _is_year(value)) or (name == "m" and number.scaled):
            return None
        known, scale = _SCALES.get(name, (name, Decimal(1)))
        return QuantityMention(span, value * scale, known)
    if value != value.to_integral_value() or value > MOST_THINGS:
        return None
    if name == "pair" and value == 1 and message.language not in ONE_PAIR:
        return QuantityMention(span, Decimal(2), None)
    if name == "piece" and message.language == "fr":
        # A flat of "3 pièces" has three rooms.
        return None
    if not name and value == 1 and number.in_words and message.language == "zh":
        # "一台电脑" is "a computer".
        return None
    return QuantityMention(span, value, name or None)


def _before_a_noun(message: _Message, number: NumberMention, start: int, end: int) -> QuantityMention | None:
    following = _NEXT_WORD.match(message.folded, end)
    if following is None or following.start(1) == end or _CJK.match(following[1]):
        return None
    word = following[1]
    counts_these = word in ("of", "de") and re.match(
        r"\s+(?:them|these|those|my|the|our|estas|estos|esas)\b", message.folded[following.end() :]
    )
    if word in FUNCTION_WORDS and not counts_these:
        return None
    if number.in_words and number.value == 1 and not _is_counted_one(message.folded, start, end):
        return None
    return QuantityMention(message.span(start, end), number.value, None)


def _is_counted_one(folded: str, start: int, end: int) -> bool:
    if folded[start:end] not in _SINGLE_ONES:
        return False
    before = _WORD_BEFORE.search(folded, max(0, start - 20), start)
    return before is None or before[1] not in _NO_COUNT_BEFORE_ONE


def _answers(message: _Message, numbers: Sequence[NumberMention]) -> list[QuantityMention]:
    positive = [number for number in numbers if number.value > 0]
    plain = [number for number in positive if not starts_measure(message.folded, message.place[number.span.end])]
    return [QuantityMention(number.span, number.value, None) for number in (plain or positive)[:1]]
