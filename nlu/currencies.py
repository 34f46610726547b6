"""Currencies as people write them: codes, symbols and everyday words of many languages."""

import re
from dataclasses import dataclass
from functools import lru_cache

from nlu.everyday import words_of
from nlu.folding import HANGUL, SPACELESS, WORD, fold, fold_aligned
from nlu.numbers import find_numbers, is_number_word
from nlu.spans import Span


@dataclass(frozen=True, slots=True)
class CurrencyMention:
    """A currency in a text; `code` is None where the word fits several, `factor` turns a colloquial unit into it."""

    span: Span
    code: str | None
    is_bare_dollar: bool
    factor: int = 1


_CODES_ANY_CASE = frozenset(
    "usd eur gbp mxn inr cny rmb jpy brl aed egp chf uah kzt pkr idr sgd hkd twd krw ngn usdt".split()
)
"""Codes that are no everyday word in any language, so people may write them small."""

_CODES_WITH_NUMBER = frozenset(
    "aud cad rub sar try ars clp cop pen vnd thb php myr zar kes ghs sek nok dkk pln czk huf ron bgn ils nzd mad tnd dzd "
    "qar kwd omr bhd jod lbp irr iqd azn gel kgs uzs byn rsd bdt lkr npr uyu bob pyg ves dop crc gtq hnl nio "
    "tzs ugx etb xof xaf".split()
)
"""Codes that also are words or brands: read only beside a number."""

_CODE_ALIASES = {"rmb": "CNY", "usdt": "USD"}

_WORDS: dict[str, str] = {
    "USD": "dollar dollars bucks dollah dolar dolares dollari dollaro dólar dólares доллар доллара долларов доллары "
    "долл баксов бакса баксы бакс дол доларів долари डॉलर डालर دولار دولارات دولاراً الدولار دلار",
    "EUR": "euro euros eur euró eurot евро євро यूरो يورو یورو",
    "GBP": "sterling pfund",
    "JPY": "yen yenes ienes иен иены йен येन",
    "CNY": "yuan yuans renminbi юань юаней юаня युआन",
    "BRL": "reais",
    "INR": "rupees rupee rupay rupaye rupaiya rupaya rupya rupye rupias rúpias roupies rupien рупий रुपये रुपए रुपया "
    "रुपयों रुपयो रुपयै रूपये रूपए रुपै रु रू",
    "RUB": "rubles ruble roubles rouble rublos rubel руб рубль рубля рублей рубли рублях рублями рубликов",
    "UAH": "hryvnia hryvnias uah грн гривень гривні гривня гривна гривны гривен",
    "KZT": "tenge тенге теңге тнг",
    "KGS": "сомов",
    "UZS": "сумов",
    "BYN": "белруб",
    "AZN": "манатов маната",
    "AMD": "драмов",
    "TRY": "liras lirası",
    "PLN": "zloty złoty złotych złote zlotych zł złotówek злотых",
    "CZK": "kč korun koruny",
    "HUF": "forint forintért",
    "AED": "درهم دراهم",
    "SAR": "riyal riyals",
    "EGP": "جنيه جنيهات جنيها جنيهًا",
    "ILS": "shekel shekels שקל שקלים",
    "THB": "baht",
    "VND": "đồng",
    "IDR": "rupiah",
    "MYR": "ringgit",
    "NGN": "naira",
    "GHS": "cedi cedis",
    "VES": "bolivares bolívares",
    "GTQ": "quetzales",
    "HNL": "lempiras",
    "PYG": "guaranies guaraníes",
    "XOF": "fcfa cfa",
    "IRR": "تومان تومن تومنی toman tomans tooman",
}
_WORDS_IRR_TENFOLD = frozenset(fold(word) for word in _WORDS["IRR"].split())

_PHRASES: dict[str, str] = {
    "MXN": "pesos mexicanos|mexican pesos|peso mexicano",
    "ARS": "pesos argentinos|argentine pesos",
    "COP": "pesos colombianos|colombian pesos",
    "CLP": "pesos chilenos|chilean pesos",
    "PHP": "philippine pesos",
    "CAD": "canadian dollars|dollars canadiens|dólares canadienses",
    "AUD": "australian dollars|aussie dollars",
    "NZD": "new zealand dollars",
    "USD": "us dollars|american dollars|dollars americains|dólares americanos|у е",
    "GBP": "pounds sterling|livres sterling|libras esterlinas|جنيه استرليني",
    "CHF": "francs suisses|swiss francs|schweizer franken|francos suizos|francos suíços",
    "AED": "درهم اماراتي",
    "MAD": "درهم مغربي|dirhams marocains|moroccan dirhams",
    "QAR": "ريال قطري|qatari riyals",
    "OMR": "ريال عماني",
    "YER": "ريال يمني",
    "SAR": "ريال سعودي|saudi riyals",
    "KWD": "دينار كويتي",
    "JOD": "دينار اردني|دينار أردني",
    "IQD": "دينار عراقي",
    "DZD": "دينار جزائري|dinars algeriens",
    "TND": "دينار تونسي|dinars tunisiens",
    "BHD": "دينار بحريني",
    "SYP": "ليرة سورية",
    "TRY": "ليرة تركية|turkish lira",
    "LBP": "ليرة لبنانية",
    "BYN": "бел руб|белорусских рублей",
    "PKR": "pakistani rupees",
    "XOF": "francs cfa|franc cfa",
}

_BY_LANGUAGE: dict[str, dict[str, str]] = {
    "pesos peso песо بيزو": {},
    "dinar dinars dinares dinara دينار دنانير دينارا динаров": {},
    "ليرة ليرات": {},
    "francs franc francos": {"de": "CHF"},
    "dirham dirhams dh dhs": {"en": "AED", "ar": "AED", "hi": "AED", "ru": "AED", "de": "AED", "ur": "AED"},
    "ريال ریال ريالات": {"ar": "SAR", "fa": "IRR"},
    "rial rials": {"fa": "IRR", "en": "IRR"},
    "pounds pound": {"en": "GBP"},
    "krona kronor": {"sv": "SEK", "is": "ISK", "en": "SEK"},
    "kroner krone": {"no": "NOK", "nb": "NOK", "nn": "NOK", "da": "DKK"},
    "kr kr.": {"sv": "SEK", "no": "NOK", "nb": "NOK", "nn": "NOK", "da": "DKK", "is": "ISK"},
    "روپے روپیہ روپئے روبية": {"ur": "PKR"},
    "shilling shillings shilingi": {},
    "libras libra": {"pt": "GBP"},
}
"""Names that several countries' moneys share: the language decides, or nothing does."""

_WORDS_AFTER_NUMBER: dict[str, str] = {
    "GBP": "quid",
    "EUR": "balles pavos",
    "RUB": "р",
    "KZT": "тг",
    "KGS": "сом som",
    "UZS": "сум sum soʻm",
    "CNY": "kuai",
    "KRW": "won вон",
    "ZAR": "rand rands",
    "TRY": "tl lira lirası лир лиры",
    "BGN": "лв лева",
    "RON": "lei lej ron",
    "HUF": "ft",
    "CZK": "kc korun",
    "PLN": "zl",
    "BRL": "real conto contos pila pilas",
    "PEN": "sol soles",
    "MXN": "varos",
    "CRC": "colones",
    "CHF": "franken fr",
    "AMD": "драм драма dram",
    "AZN": "манат manat",
    "GEL": "лари lari",
    "ILS": "nis שח",
    "VND": "đ d",
    "MYR": "rm",
    "INR": "rs",
    "IDR": "rp",
    "EGP": "le",
    "KES": "ksh",
    "BDT": "taka টাকা",
}
_WORDS_BEFORE_NUMBER: dict[str, str] = {
    "INR": "rs",
    "MYR": "rm",
    "IDR": "rp",
    "CHF": "fr sfr",
    "KES": "ksh",
    "BDT": "tk",
    "EGP": "le",
}
_LANGUAGES_OF_SHORT_WORD = {"fr": ("de",), "d": ("vi",), "le": ("en", "ar"), "sum": ("uz",), "ft": ("hu",)}
"""Short words that mean money in these languages only."""

_SYMBOLS: dict[str, str] = {
    "USD": "US$ U$S U$D USD$",
    "BRL": "R$",
    "PEN": "S/ S/.",
    "MXN": "MX$ MEX$ MXN$",
    "CAD": "C$ CA$ CAD$",
    "AUD": "A$ AU$ AUD$",
    "NZD": "NZ$",
    "HKD": "HK$",
    "TWD": "NT$",
    "SGD": "S$ SG$",
    "ARS": "AR$",
    "COP": "COL$",
    "CLP": "CLP$",
    "EUR": "€",
    "GBP": "£",
    "INR": "₹",
    "RUB": "₽",
    "TRY": "₺",
    "UAH": "₴",
    "KRW": "₩ ￦",
    "ILS": "₪ ש\"ח ש״ח ש'ח",
    "PHP": "₱",
    "VND": "₫",
    "NGN": "₦",
    "THB": "฿",
    "KZT": "₸",
    "AZN": "₼",
    "GEL": "₾",
    "AMD": "֏",
    "UZS": "SO'M",
    "MNT": "₮",
    "PYG": "₲",
    "CRC": "₡",
    "GHS": "₵",
    "BDT": "৳",
    "LAK": "₭",
    "KHR": "៛",
    "AED": "د.إ د.ا",
    "EGP": "ج.م E£",
    "SAR": "ر.س",
    "KWD": "د.ك",
    "JOD": "د.أ",
    "IQD": "د.ع",
    "MAD": "د.م",
    "QAR": "ر.ق",
    "OMR": "ر.ع",
}

_SYMBOLS_BY_LANGUAGE: dict[str, dict[str, str]] = {
    "¥ ￥": {"zh": "CNY", "ja": "JPY"},
    "﷼": {"ar": "SAR", "fa": "IRR"},
    ":- ,-": {"sv": "SEK", "da": "DKK", "nb": "NOK"},
}

_CJK_WORDS: dict[str, str] = {
    "CNY": "人民币 人民幣 人民元 块钱 塊錢 元人民币",
    "USD": "美元 美金 美刀 米ドル ドル",
    "EUR": "欧元 歐元 ユーロ",
    "GBP": "英镑 英鎊 ポンド",
    "JPY": "日元 日圆 日圓 日币 日幣 日本円",
    "HKD": "港币 港幣 港元 港纸 港紙 香港ドル",
    "TWD": "新台币 新台幣 台币 台幣 台湾ドル",
    "INR": "卢比 盧比 ルピー",
    "RUB": "卢布 盧布 ルーブル",
    "KRW": "韩元 韓元 韩币 ウォン",
    "SGD": "新币 新加坡元",
    "AUD": "澳元 澳币",
    "CAD": "加元 加币",
    "THB": "泰铢 泰銖 バーツ",
    "AED": "迪拉姆 ディルハム",
    "SAR": "里亚尔",
    "MYR": "林吉特 马币",
    "VND": "越南盾",
    "TRY": "里拉",
    "KZT": "坚戈",
    "": "比索 ペソ フラン 第纳尔",
}
_CJK_WORDS_AFTER_NUMBER: dict[str, str] = {
    "CNY": "元 块 塊",
    "JPY": "円 圓 圆 えん",
    "USD": "刀",
    "HKD": "蚊",
    "KRW": "원",
}
_COUNTED_WITH_KUAI = "手表|表|电池|地|蛋糕|玉|板|布|砖|肉|石|木|滑板|显卡|显示|硬盘|屏|电|土|轮|太阳|香皂|面|玻璃|瓷|墙|窗|主板|毛毯|地毯"
"""Things counted with 块, which is also the everyday word for yuan."""

_WORD = re.compile(WORD)
_SPACES = " \u00a0\u202f\u2009\t"
_SCALE_WORDS = frozenset(
    fold(word)
    for word in "k к kk m mn mil mln тыс тысяч тыщ т млн thousand million lakh lakhs lac crore hazaar hazar हज़ार हजार "
    "लाख करोड़ сто двести тысячи ألف الف آلاف مليون هزار میلیون bin milyon tr triệu nghìn ngàn rb ribu juta mille".split()
)
_ARABIC_PREFIX = re.compile(r"و?(?:بال|ال|لل|ب|ل)(?=\w{3})")
_LOWER_CODES_THAT_ARE_WORDS = frozenset({"try", "pen", "mad", "bob", "cop", "sar", "cad"})


def _table(words: dict[str, str], separator: str | None = None) -> dict[str, str]:
    return {
        " ".join(_WORD.findall(fold(word))) or fold(word): code
        for code, listed in words.items()
        for word in listed.split(separator)
    }


_ANYWHERE = _table(_WORDS)
_AFTER = _table(_WORDS_AFTER_NUMBER)
_BEFORE = _table(_WORDS_BEFORE_NUMBER)
_PHRASE = _table(_PHRASES, "|")
_SHARED = {fold(word).rstrip("."): codes for words, codes in _BY_LANGUAGE.items() for word in words.split()}
_SYMBOL = {symbol: code for code, listed in _SYMBOLS.items() for symbol in listed.split()}
_SHARED_SYMBOL = {symbol: codes for listed, codes in _SYMBOLS_BY_LANGUAGE.items() for symbol in listed.split()}
_CJK = {word: code for code, listed in _CJK_WORDS.items() for word in listed.split()}
_CJK_AFTER = {word: code for code, listed in _CJK_WORDS_AFTER_NUMBER.items() for word in listed.split()}


def _longest_first(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SINGLE = "".join(symbol for symbol in [*_SYMBOL, *_SHARED_SYMBOL] if len(symbol) == 1)
_SYMBOLS_IN_TEXT = re.compile(
    rf"[{_SINGLE}$＄]|(?<![^\W\d_])(?:[Uu]\$[SsDd](?![^\W\d_])|[A-Za-z]{{1,4}}[$＄]|E£|[Ss]/\.?(?=\s?\d)"
    r"|(?<![^\W\d_])[Ss]o['’‘ʻ`]m(?:[a-z]{1,6})?(?![^\W\d_])|(?<=\d)[:,]-|\u05e9[\"\u05f4']\u05d7"
    r"|[\u062f\u0631\u062c]\.\s?[\u0621-\u064a](?![^\W\d_]))"
)
_CJK_IN_TEXT = re.compile(_longest_first([*_CJK, *_CJK_AFTER]))
_COUNTED_KUAI = re.compile(rf"[块塊](?:{_COUNTED_WITH_KUAI})")
_HAS_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


_OF = frozenset({"de", "d"})
"""Stands between a number and its money: 200 de lei."""
_LONG_NAME, _TELLING_NAME = 3, 5
"""Shorter words name money only beside a number."""
_RULED = frozenset("en es de fr ru zh ja pt ar hi".split())
"""Languages whose shared names of money the tables above decide."""
_TOMAN = "IRT"
_FUSED = re.compile(f"[{SPACELESS}{HANGUL}]")


@dataclass(frozen=True, slots=True)
class _Listed:
    """Names of money that a language's own words list: folded words, phrases, and those in scripts without spaces."""

    words: dict[str, str]
    phrases: dict[str, str]
    fused: re.Pattern[str] | None


@lru_cache(maxsize=128)
def _listed(tongue: str) -> _Listed:
    words: dict[str, str] = {}
    phrases: dict[str, str] = {}
    for code, names in words_of(tongue, "currency").items():
        for name in names:
            parts = _WORD.findall(fold(name))
            if parts and len("".join(parts)) == len(fold(name).replace(" ", "").strip(".")):
                (words if len(parts) == 1 else phrases).setdefault(" ".join(parts), code)
    fused = [word for word in words if _FUSED.match(word)]
    return _Listed(words, phrases, re.compile(_longest_first(fused)) if fused and tongue not in ("zh", "ja") else None)


def _own(code: str, span: Span) -> CurrencyMention:
    return CurrencyMention(span, "IRR", False, 10) if code == _TOMAN else CurrencyMention(span, code, False)


def _fused_names(folded: str, origin: list[int], tongue: str) -> list[CurrencyMention]:
    listed = _listed(tongue)
    if listed.fused is None:
        return []
    found = []
    for match in listed.fused.finditer(folded):
        start, end = match.span()
        beside = (
            _number_before(folded, start, "") or _number_after(folded, end) or _ends_in_number(folded, start, tongue)
        )
        if beside or len(match[0]) >= _LONG_NAME + 1:
            found.append(_own(listed.words[match[0]], _span(origin, start, end)))
    return found


def _ends_in_number(folded: str, start: int, tongue: str) -> bool:
    """True where number words end right before a place of a text without spaces."""
    lead = folded[max(0, start - 12) : start].rstrip()
    return bool(lead) and any(number.span.end == len(lead) for number in find_numbers(lead, tongue))


def find_currencies(text: str, language: str) -> list[CurrencyMention]:
    """Every currency named in a text, in order; `language` is the text's own, a BCP-47 tag."""
    return list(_find(text, language.replace("_", "-").split("-")[0].lower()))


@lru_cache(maxsize=256)
def _find(text: str, tongue: str) -> tuple[CurrencyMention, ...]:
    found = _symbols(text, tongue)
    folded, origin = fold_aligned(text)
    found += _words(text, folded, origin, tongue)
    if _HAS_CJK.search(folded):
        found += _cjk_words(folded, origin, tongue)
    found += _fused_names(folded, origin, tongue)
    found.sort(key=lambda mention: (mention.span.start, -mention.span.end))
    apart: list[CurrencyMention] = []
    for mention in found:
        if not apart or not mention.span.overlaps(apart[-1].span):
            apart.append(mention)
    return tuple(apart)


def _symbols(text: str, tongue: str) -> list[CurrencyMention]:
    found = []
    for match in _SYMBOLS_IN_TEXT.finditer(text):
        start, end = match.span()
        symbol = match[0].upper().replace("＄", "$").replace(" ", "")
        if symbol.startswith("SO"):
            symbol = "SO'M"
        if symbol in _SHARED_SYMBOL:
            found.append(CurrencyMention(Span(start, end), _SHARED_SYMBOL[symbol].get(tongue), False))
        elif symbol in _SYMBOL:
            found.append(CurrencyMention(Span(start, end), _SYMBOL[symbol], False))
        elif symbol.endswith("$"):
            found.append(CurrencyMention(Span(end - 1, end), None, True))
    return found


def _words(text: str, folded: str, origin: list[int], tongue: str) -> list[CurrencyMention]:
    found = []
    words = list(_WORD.finditer(folded))
    skip = -1
    for number, match in enumerate(words):
        if number == skip:
            continue
        start, end = match.span()
        word = match[0]
        follower = words[number + 1] if number + 1 < len(words) else None
        if follower is not None and follower.start() - end <= 2:
            phrase = f"{word} {follower[0]}"
            code = _PHRASE.get(phrase) or _listed(tongue).phrases.get(phrase)
            if code is not None:
                found.append(_own(code, _span(origin, start, follower.end())))
                skip = number + 1
                continue
        before = words[number - 1][0] if number else ""
        mention = _word(text, folded, _span(origin, start, end), (start, end), before, tongue)
        if mention is not None:
            found.append(mention)
    return found


def _word(
    text: str, folded: str, span: Span, place: tuple[int, int], before: str, tongue: str
) -> CurrencyMention | None:
    start, end = place
    word = folded[start:end]
    own = _listed(tongue).words.get(word) or _stem(word, tongue)
    if own is not None and not (tongue in _RULED and word in _SHARED):
        beside = _number_before(folded, start, before, tongue) or _number_after(folded, end, tongue)
        if beside or (len(word) >= _LONG_NAME and word in _ANYWHERE) or len(word) >= _TELLING_NAME:
            return _own(own, span)
    if word in _WORDS_IRR_TENFOLD:
        return CurrencyMention(span, "IRR", False, 10)
    if word in _SHARED:
        return CurrencyMention(span, _SHARED[word].get(tongue), False)
    if word in _ANYWHERE:
        return CurrencyMention(span, _ANYWHERE[word], False)
    if word in _CODES_ANY_CASE:
        return CurrencyMention(span, _CODE_ALIASES.get(word, word.upper()), False)
    short = tongue in _LANGUAGES_OF_SHORT_WORD.get(word, (tongue,))
    if word in _AFTER and short and _number_before(folded, start, before, tongue):
        return CurrencyMention(span, _AFTER[word], False)
    if word in _BEFORE and short and _number_after(folded, end):
        return CurrencyMention(span, _BEFORE[word], False)
    if word in _CODES_WITH_NUMBER:
        capitals = text[span.start : span.end].isupper()
        plain = capitals or word not in _LOWER_CODES_THAT_ARE_WORDS
        if (plain and _number_before(folded, start, before, tongue)) or (capitals and _number_after(folded, end)):
            return CurrencyMention(span, word.upper(), False)
    if "\u0621" <= word[0] <= "\u064a":
        prefix = _ARABIC_PREFIX.match(word)
        if prefix is not None:
            stem = word[prefix.end() :]
            if stem in _ANYWHERE or stem in _SHARED:
                code = _ANYWHERE.get(stem) or _SHARED[stem].get(tongue)
                return CurrencyMention(span, code, False)
    return None


def _number_before(folded: str, start: int, word_before: str, tongue: str = "") -> bool:
    left = start - 1
    while left >= 0 and folded[left] in _SPACES:
        left -= 1
    if left >= 1 and folded[left] == "-" and folded[left - 1] in ".,":
        left -= 2
    if left < 0:
        return False
    if folded[left] == "." and word_before in _SCALE_WORDS:
        left -= 1
    if word_before in _OF and folded[:left].rstrip(_SPACES + "de")[-1:].isalnum():
        return True
    if folded[left].isnumeric() or (folded[left].isalpha() and word_before in _SCALE_WORDS):
        return True
    return bool(word_before) and folded[left].isalpha() and is_number_word(word_before, tongue)


def _stem(word: str, tongue: str) -> str | None:
    """A name of money with an ending: liradan, takar."""
    if len(word) < _LONG_NAME + 2 or tongue in _RULED:
        return None
    words = _listed(tongue).words
    return next(
        (words[word[:-cut]] for cut in range(1, 9) if len(word) - cut >= _LONG_NAME + 1 and word[:-cut] in words), None
    )


def _number_after(folded: str, end: int, tongue: str = "") -> bool:
    right = end
    while right < len(folded) and folded[right] in _SPACES + ".:":
        right += 1
    if right < len(folded) and folded[right].isnumeric():
        return True
    word = _WORD.match(folded, right) if tongue else None
    return word is not None and is_number_word(word[0], tongue)


def _cjk_words(folded: str, origin: list[int], tongue: str) -> list[CurrencyMention]:
    found = []
    for match in _CJK_IN_TEXT.finditer(folded):
        word = match[0]
        start, end = match.span()
        if word in _CJK_AFTER:
            if not (_number_before(folded, start, "") or folded[start - 1 : start] in tuple("多几kKw")):
                continue
            if _COUNTED_KUAI.match(folded, start):
                continue
            code = "CNY" if word in "圓圆" and tongue == "zh" else _CJK_AFTER[word]
        else:
            code = _CJK[word]
        found.append(CurrencyMention(_span(origin, start, end), code or None, False))
    return found


def _span(origin: list[int], start: int, end: int) -> Span:
    return Span(origin[start], origin[end - 1] + 1)
