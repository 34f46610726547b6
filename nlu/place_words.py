"""Words around names of towns, names that are everyday words, and where languages are at home."""

from nlu.folding import fold

HOMES = {
    "ar": "",
    "bg": "BG", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "et": "EE", "fi": "FI", "fr": "FR", "he": "IL", "hi": "IN", "bn": "BD",
    "hr": "HR", "hu": "HU", "hy": "AM", "id": "ID", "is": "IS", "it": "IT", "ja": "JP", "ka": "GE", "kk": "KZ", "km": "KH", "ko": "KR",
    "lo": "LA", "lt": "LT", "lv": "LV", "mk": "MK", "mr": "IN", "ms": "MY", "my": "MM", "nb": "NO", "ne": "NP", "nl": "NL", "pa": "IN",
    "pl": "PL", "ps": "AF", "ro": "RO", "ru": "RU", "si": "LK", "sk": "SK", "sl": "SI", "sq": "AL", "sr": "RS", "sv": "SE", "ta": "IN",
    "te": "IN", "th": "TH", "tl": "PH", "tr": "TR", "uk": "UA", "ur": "PK", "uz": "UZ", "vi": "VN", "zh": "CN", "yue": "HK", "am": "ET",
    "az": "AZ", "be": "BY", "ca": "ES", "gl": "ES", "fa": "IR", "gu": "IN", "ha": "NG", "sw": "KE", "es": "ES", "pt": "BR",
}  # fmt: skip
"""Where a namesake is looked for first when nothing is known of the person."""

OWN_LETTERS = {"th": "\u0e00\u0e80", "lo": "\u0e80\u0f00", "my": "\u1000\u10a0", "km": "\u1780\u1800"}
"""First letter of a script, and the first after it."""
NEIGHBOURS = {
    "ar": tuple("EG SA MA DZ IQ JO LB SY AE KW TN QA OM LY SD YE PS BH".split()),
    "sr": ("BA", "ME", "HR"), "hr": ("BA", "RS", "SI"), "sl": ("HR",), "sq": ("XK", "MK", "ME"), "bn": ("IN",), "ta": ("LK",),
    "ps": ("PK",), "fa": ("AF",), "ur": ("IN",), "ro": ("MD",), "ca": ("AD",), "zh": ("TW",), "el": ("CY",), "de": ("AT", "CH"),
    "nl": ("BE",), "fr": ("BE", "CH"), "sw": ("TZ",), "ms": ("BN", "SG", "ID"), "id": ("MY",), "pa": ("PK",), "az": ("IR",),
    "ne": ("IN",), "hi": ("NP",), "hy": ("GE",), "lo": ("TH",), "yue": ("CN", "MO"), "ha": ("NE",), "sv": ("FI",), "pt": ("PT",),
    "cs": ("SK",), "sk": ("CZ",), "da": ("NO",), "nb": ("DK", "SE"), "bg": ("MK",), "mk": ("BG", "RS"), "gl": ("PT",),
}  # fmt: skip
"""Other countries where a language is at home."""

BEFORE = frozenset(
    fold(word)
    for word in """in near from at around to en em no na nos nas do da de cerca desde por bei aus nach um à a au aux dans près sur
    в во из под около у г город города москве возле до ve në في من ب عند قرب بـ में से के पास i u w ve di""".split()
)
AFTER = frozenset(fold(word) for word in "में से के का की city शहर area side".split())
COMMON = frozenset(
    fold(word)
    for word in """sale nice mobile reading bath split orange of man most bar van bar best same barking deal bad ware date wells hull ripley
    sandwich march battle pool beer hope home cash buy lot big kind ok bed bell hook sofa mesa silla cama mata casa casas luz flores
    rosario toledo santa santo san paz como para todo vera venta carro caja sol mar pie ropa tal pila vino nova novo sete bom belo barra porto casas
    serra campo mato ponte prata rio mais la le les loos sete lens tours vitry
    roses bois nantes mer bon selle essen gute alt alte halle hof weil linden trier lage bunde rot weg siegen alles
    same neu hier gera worms haan bitte kamen лиски мир орел луга дача гусь роза киев остров сочи брест белый старый большой город дно луч
    मकान घर काम बस दो सेंट माल ازرق عمان القديم العين الباب الدار حلوان دار بيت جبل باب شمال حد
    university town market center price time size good bike home mini jordan sydney-like phoenix-like florence-like victoria paris-like lima-like van-like
    do de set pro max air mac box ring pan mira dolores ocean march lincoln jackson madison aurora nelson marion
    kia seat tesla ford toyota honda casio nikon gucci bose lego korg vespa zara puma samsung corona
    apple rolex alto polo golf tata hero omega xi an yi ya ta shi wuse deli bi""".split()
    if not word.endswith("-like")
) - {
    fold("toledo"),
    fold("nantes"),
    fold("rosario"),
    fold("киев"),
    fold("сочи"),
    fold("брест"),
    fold("орел"),
    fold("aurora"),
}
"""Everyday words that also are towns: taken for a town only after a word that leads to a place."""
