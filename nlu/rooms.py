"""How many rooms a home has: "3 rooms", "двушка", "kaksio", "3+kk", in the words of every language."""

import re
from collections.abc import Iterator

from nlu.folding import HANGUL, MARKS, SPACELESS, fold
from nlu.numbers import find_numbers
from nlu.phrases import Phrases, listed
from nlu.spans import Span

ROOMED = frozenset("apartment house office_space painting_work cleaning".split())
"""Things whose rooms are counted."""
_STEMS = tuple(
    fold(stem)
    for stem in (
        "room bedroom bed br bdr bhk rk habitaci dormitor recámara recamara cuarto ambiente quarto cômodo comodo assoalhad dependência cambra cambres estanci piece pièce chambre "
        "stanz camer locali vani vano zimmer zi zkb schlafzimmer räume raum kamer slaapkamer værelse vaerelse værelses soveværelse rom roms roms- soverom rum rok sovrum rummare herbergi herberg herbergja svefnherberg "
        "huone huonetta makuuhuone mh toa toali toaline toalist toaga magamistu istab istabu kambar kamb miegam pokoj pokoi pokojow pokoje izb izbov izba izby sob sobn soba sobe spavać spalnic "
        "szoba szobás szobas háló комнат комн к.кв ккв к.к кімнат кімн спальн спален пакаё пакоі покоі пакоя спальн стаи стая стаен стаини стаята соб собе собен собн собан δωμάτι δωματ υπνοδωμάτι υπνοδωματ domati "
        "dhom dhomë dhomesh odalı oda yatak otaq otaqli yataq бөлме болме бөлмелі xona xonali хона хонали ოთახ საძინებ otax senyak սենյակ ննջասենյ חדר חדרי غرف غرفه خواب خوابه خواب‌ اتاق کمر کمرے کمروں بیڈ کوټ خوني कमर कमरे कोठ बेडरूम बीएचके खोल खोल्या "
        "রুম বেডরুম ঘর কামর রুমের রুমের રૂમ બેડરૂમ બીએચકે ઓરડ ਕਮਰ ਬੈੱਡਰੂਮ அறை பெட்ரூம் படுக்கையறை ரூம் గది గదుల గదులు బెడ్‌రూమ్ బెడ్రూమ్ రూమ్ බෙඩ්රූම් නිදන ห้องนอน ห้อง ຫ້ອງ ຫ້ອງນອນ បន្ទប់ ខន្ទប់ အခန်း ခန်း အိပ်ခန်း "
        "phòng phong pn p.ngủ kamar bilik kt bilik tidur kwarto silid silid-tulugan chumba vyumba ɗaki daki dakuna ɗakuna ክፍል መኝታ 방 룸 침실 칸 室 居 居室 房 部屋 ldk dk sldk k"
    ).split()
)
_UNSPACED = re.compile(f"[{SPACELESS}{HANGUL}]")
_LONGEST = tuple(sorted(set(_STEMS), key=len, reverse=True))
_LETTER = rf"(?:[^\W\d_]|[{MARKS}])"
_AFTER = re.compile(rf"(?:\s?[-–]?\s?|\s(?:ta|na|ng|ka|ga)\s|(?:개|間|间|이)\s?)({_LETTER}+(?:\.\s?{_LETTER}+)?)")
_BEFORE = re.compile(rf"({_LETTER}+)\s?$")
_NOUN_FIRST = frozenset("sw ha si km my lo am ko ms id".split())
"""Languages that put the number after its noun."""
_WHOLE_WORDS = frozenset("k dk ldk sldk zi kt pn bed br rk rom rum roma rok kamb 居 室 房 sob izb room mh".split())
"""Stems too short to begin a longer word."""
_AND_KITCHEN = re.compile(
    r"(?<![\d.,+])([1-7])\s?\+\s?(?:[01](?!\d)|kk)|(?<![^\W_])(?:[tf])([1-6])(?![^\W_])|(?<!\d)([1-6])\s?kk(?![^\W_])"
)
_LONE = Phrases(
    {
        "1": listed(
            "one bedroom|one-bedroom|one bed|однокомнатная|однокомнатную|однокомнатной|однокомнатка|однокомнатку|однушка|однушку|однушки|однокімнатна|однокімнатну|однокімнатної|однокімнатка|однушці|аднапакаёўка|аднапакаёўку|аднапакаёвая|аднапакаёвую|аднапакаёвай|аднушка|аднушку|"
            "едностаен|едностайно|едностайна|еднособен|једнособан|једнособног|једнособни|jednosoban|jednosobni|jednosobnog|jednosoban stan|enosobno|enosobnega|garsonka|garsonku|garsonky|"
            "jednoizbový|jednoizbovy|jednoizbák|jednopokojový|vienkambaris|vienkambario|vienistabas|vienistabu|ühetoaline|uhetoaline|ühetoalist|yksiö|yksiötä|yksiön|einzimmerwohnung|1-zimmer|etta|monolocale|monoambiente|un ambiente|un dormitorio|una habitación|"
            "um quarto|dun cuarto|un cuarto|egyszobás|γκαρσονιέρα|γκαρσονιέρας|γκαρσονιερα|gkarsoniera|njëdhomëshe|nje dhomeshe|birotaqli|bir otaqlı|bir otaqli|birotaqlı|бирбөлмелі|бир бөлмелі|бірбөлмелі|бір бөлмелі|бирболмели|birxonali|bir xonali|бир хонали|"
            "ერთოთახიანი|1 ოთახიანი|մեկ սենյականոց|մեկսենյականոց|mek senyakanoc|غرفة وصالة|غرفه وصاله|एक कमरा|एक कमरे|एक रूम|ໜຶ່ງຫ້ອງນອນ|1 ຫ້ອງນອນ|一室|一居室|一房|一房一厅|一房一廳|ワンルーム|ஒரு பெட்ரூம்|సింగిల్ బెడ్రూమ్|single room na|chumba kimoja"
        ),
        "2": listed(
            "two bedroom|two bedrooms|two-bedroom|двухкомнатная|двухкомнатную|двухкомнатной|двушка|двушку|двушки|двокімнатна|двокімнатну|двокімнатної|двокімнатка|двухпакаёўка|двухпакаёўку|двухпакаёвая|двухпакаёвую|двушку|двустаен|двустайно|двособен|двособан|двособног|dvosoban|dvosobni|dvosobnog|"
            "dvosobno|dvosobnega|dvojizbový|dvojizbovy|dvojizbák|dvoupokojový|dwupokojowe|dvikambaris|dvikambario|dviejų kambarių|dvieju kambariu|divistabu|divistabas|kahetoaline|kahetoalist|kaksio|kaksiota|kaksion|zweizimmerwohnung|2-zimmer|tvåa|tvåan|toværelses|toroms|to-roms|bilocale|dos ambientes|dos dormitorios|"
            "dos habitaciones|dos recámaras|dois quartos|dous cuartos|deux pièces|deux chambres|două camere|doua camere|kétszobás|két szobás|δυάρι|dyari|dydhomëshe|dy dhoma|ikiotaqli|ikiotaqlı|iki otaqlı|екібөлмелі|екі бөлмелі|екиболмели|ikkixonali|ikki xonali|икки хонали|ოროთახიანი|երկու սենյականոց|"
            "غرفتين|غرفتين وصالة|दो कमरे|दो कमरों|两室|兩室|两居室|两房|兩房|二室|2dk|2ldk|투룸|tweekamerappartement|dos cambres|vyumba viwili"
        ),
        "3": listed(
            "three bedroom|three bedrooms|three-bedroom|трёхкомнатная|трёхкомнатную|трёхкомнатной|трёшка|трёшку|трёшки|трикімнатна|трикімнатну|трикімнатної|трохпакаёўка|трохпакаёўку|трохпакаёвая|тристаен|тристайно|трособен|трособан|трособног|trosoban|trosobni|trosobnog|trosobno|trosobnega|trojizbový|trojizbovy|"
            "třípokojový|trzypokojowe|trikambaris|trikambario|trijų kambarių|triju kambariu|trīsistabu|trisistabu|kolmetoaline|kolmetoalist|kolmio|kolmiota|kolmion|dreizimmerwohnung|3-zimmer|trea|trean|treværelses|treroms|tre-roms|trilocale|tres ambientes|tres dormitorios|tres habitaciones|tres recámaras|três quartos|"
            "tres cuartos|trois pièces|trois chambres|trei camere|háromszobás|három szobás|τριάρι|tryari|tredhomëshe|üçotaqlı|ucotaqli|üç otaqlı|үшбөлмелі|үш бөлмелі|uchxonali|uch xonali|სამოთახიანი|երեք սենյականոց|ثلاث غرف|तीन कमरे|三室|三居室|三房|쓰리룸|tres habitacions|vyumba vitatu"
        ),
        "4": listed(
            "four bedroom|four bedrooms|четырёхкомнатная|четырёхкомнатную|чотирикімнатна|четиристаен|četverosoban|cetvorosoban|четворособан|štirisobno|štvorizbový|štvorizbovy|čtyřpokojový|keturkambaris|keturių kambarių|četristabu|neljatoaline|neliö huonetta|vierzimmerwohnung|fyra rum|quadrilocale|cuatro dormitorios|"
            "quatro quartos|quatre pièces|négyszobás|τεσσάρι|dördotaqlı|төртбөлмелі|төрт бөлмелі|to'rt xonali|to‘rt xonali|四室|四房"
        ),
    }
)  # fmt: skip
_MOST = 12


def find_rooms(text: str, folded: str, origin: list[int], language: str) -> Iterator[tuple[Span, int]]:
    """(where, how many) of each count of rooms; `folded` and `origin` as `fold_aligned` gives them."""
    for start, end, count in _LONE.find(folded):
        yield Span(origin[start], origin[end - 1] + 1), int(count)
    for match in _AND_KITCHEN.finditer(folded):
        yield Span(origin[match.start()], origin[match.end() - 1] + 1), int(match[1] or match[2] or match[3])
    places = {place: index for index, place in reversed(list(enumerate(origin)))}
    for number in find_numbers(text, language):
        if not 1 <= number.value <= _MOST or number.value != number.value.to_integral_value():
            continue
        after = _AFTER.match(folded, places.get(number.span.end, len(folded)))
        before = _BEFORE.search(folded[: places[number.span.start]]) if language in _NOUN_FIRST else None
        if (after is not None and _is_room(after[1])) or (before is not None and _is_room(before[1])):
            yield number.span, int(number.value)


def _is_room(word: str) -> bool:
    stem = next((stem for stem in _LONGEST if word.startswith(stem)), None)
    if stem is None:
        return _UNSPACED.search(word) is not None and word.endswith(("အခန်း", "បន្ទប់"))
    return stem not in _WHOLE_WORDS or len(word) <= len(stem) + 1 or _UNSPACED.search(stem) is not None
