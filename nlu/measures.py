"""Measures that tell the size of a thing: "8 kg", "5.5 kW", "28 inch", in the words of every language."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from nlu.folding import HANGUL, MARKS, SPACELESS, fold, fold_aligned
from nlu.numbers import find_numbers
from nlu.spans import Span

_WORDS: Mapping[str, str] = {
    '"': "inch inches inchi inci incil inc inç polzada polzades pulgada pulgadas pulgadang polgada polgadas polegada polegadas pouce pouces zoll zollig zöllig "
    "pollici pollice duim tum tums tommer tommers tommur tommu tuuma tuumaa tuumainen tuumanen tuuman toll tolli tolline tollised tollise collas collu collīgs collīgais colių colio colis "
    "coliai palec palce palců palcov palcový palcová palcove cal cale cali calowy calowe calowa coll colos hüvelyk hüvelykes inčni inča inč inči "
    "inch. țoli țol inchuri düym duym dyuym düymlük inç inçe дюйм дюймов дюйма дюймовый дюймовые дюймдік дюймлі цаль цалі цаляў цалевы инч инча инчи инчов инчови инчова ինչ դյույմ դույմ դյույմանոց "
    "დიუმი დიუმიანი დუიმი დუიმიანი ინჩი ინჩიანი ίντσα ίντσες ιντσών ιντσες ιντζες ίνστες ints intses אינץ אינץ' אינטש אינצ אינצ' انش إنش اينش بوصة بوصه انچ اینچ انچه انچی "
    "इंच इन्च इंची इन्ची ইঞ্চি ইঞ্চির ઇંચ ઇંચનું ਇੰਚ இன்ச் இஞ்ச் அங்குலம் அங்குல இன்சு ఇంచ్ ఇంచుల ఇంచులు అంగుళాల అంగుళాలు අඟල් අඟලේ අඟල ඉන්ච් นิ้ว ນິ້ວ ນີ້ວ អ៊ីញ អុីញ អ៊ីង អ៊ិញ "
    "လက်မ လက္မ 寸 英寸 吋 インチ 인치 ኢንች ኢንቺ",
    "ft": "ft feet foot fit fut futi fuß fuss fod fot voet jalga jalkaa pies peus pés pieds piedi pie kaki talampakan фут фута футов футаў футовый футлук قدم قدمي فٹ فوت فټ फुट फुटी फुटको फीट फ़ीट फिट "
    "ফুট ফুটের ফিট ફૂટ ફુટ ફૂટની ਫੁੱਟ ਫੁਟ ਫੁੱਟੀ அடி அடிக்கு అడుగుల అడుగులు ఫీట్ ఫీట్ల ఫుట్ අඩි අඩියක් ฟุต ຟຸດ ហ្វីត ហ្វុត ပေ 呎 尺 英尺 フィート 피트 ጫማ ፉት πόδια ποδιών ոտնաչափ ფუტი רגל",
    "cm": "cm cms sm centimetres centimeter centimetros centímetros santim santimetr sentti senttiä senttinen sentti sentimeter sentimita centimetru centi cantim см сантиметр сантиметров сантиметра сантим сантиметри "
    "εκ εκατοστά εκατοστων ekatosta pontous πόντους սմ սանտիմետր სმ სანტიმეტრი სანტიმეტრიანი ס\"מ ס״מ סמ סנטימטר سم سنتي سانت سانتی سانتيمتر سینٹی سانټي सेमी सेंमी से.मी. सेंटीमीटर সেমি সেন্টিমিটার "
    "સેમી સે.મી. ਸੈਂਟੀਮੀਟਰ செமீ செ.மீ சென்டிமீட்டர் సెం.మీ సెంటీమీటర్ల සෙමී සෙන්ටිමීටර් ซม ซม. เซน เซ็น เซนติเมตร ຊມ ຊັງຕີແມັດ ຊັງ សង់ទីម៉ែត្រ ស.ម စင်တီ စင်တီမီတာ センチ 厘米 公分 센치 센티 센티미터 ሳንቲ ሴሜ ሴ.ሜ ሳንቲም",
    "m": "m mt mts mtr metre metres meter meters metro metros metri metrů metra metrov metrow metrin metriä metrinen metrit meetrit meetrine metru metri metrai metrų metrelik metrə metra méteres metar metara metros "
    "mita metr metrli metrowy metrowa м метр метра метров метровый метровая метраў метри метрова метарска метрлик μέτρα μέτρο μέτρων μ մ մետր մետրանոց მ მეტრი მეტრიანი მეტრიან מטר מטרים متر مترا مترية میتر میٹر मीटर मिटर मी मीटरको "
    "মিটার মিটারের મીટર ਮੀਟਰ மீட்டர் மீட்டருக்கு మీటర్ల మీటర్లు మీటర్ මීටර් ม ม. เมตร ແມັດ ແມັດ ແມດ ម៉ែត្រ ម៉ែត មែត្រ မီတာ မီတာရှည် 米 公尺 メートル 미터 ሜትር",
    "l": "l lt lts ltr ltrs lit litr liter litre liters litres litros litro litri litrů litrový litrová litrov litrowy litrowa litraa litran litrainen litrų litru liitrit liitrine liitri litra litara lítra litrlik litrli litrelik "
    "literes lita λίτρα λίτρων λιτρα λιτρο λίτρο λιτο л литр литра литров литровый литрлік литрлик літр літра літраў літрів літровий літри литри литара литри լ լիտր լիտրանոց ლ ლიტრი ლიტრიანი ლიტრიან ליטר ליטרים لتر ليتر لیتر لیتری لٹر لیٹر "
    "लिटर लीटर लिटरको लीटरचा লিটার লিটারের લિટર લીટર ਲੀਟਰ ਲਿਟਰ லிட்டர் லிட்டருக்கு లీటర్ల లీటర్లు లీటర్ లీ లీటరు ලීටර් ලීටරේ ลิตร ລິດ លីត្រ លីត လီတာ 升 公升 リットル 리터 ሊትር",
    "kg": "kg kgs kilo kilos kiló kilogram kilogramm kilograma kg-os kilograms kilogramos kilogrammi kilogramów kila kilon kiloa kiloinen kiloja kilogramu кг кг. кіло кілограм кіло кило килограмм килограммов килограмм килограма килограми кила келі келілік κιλά κιλό κιλων κιλών κιλα kila κιλα "
    "ק\"ג ק״ג קג קילו קילוגרם كغ كجم كيلو كيلوغرام کیلو کیلویی کیلوګرام کلو کلوگرام किलो केजी किग्रा किलोको কেজি কেজির কিলো કિલો કિલોની ਕਿਲੋ ਕਿੱਲੋ கிலோ கேஜி కిలో కిలోల కేజీ కేజీల කිලෝ කිලෝවේ กก กก. โล กิโล กิโลกรัม ກິໂລ ກິໂລກຣາມ ກລ គីឡូ គក គ.ក គីឡូក្រាម ကီလို ကီလိုဂရမ် 公斤 千克 キロ 키로 킬로 "
    "ኪሎ ኪ.ግ կգ կիլո կիլոգրամ კგ კილო კილოიანი კილოგრამი",
    "W": "w watt watts watti watin vat vatlıq wata watta wattos ват вт ватт ватта вата ватт ватни βατ վատտ վտ վատ ვატი ვატიანი ვტ ვ ואט وات واط واټ واټه واتی वाट वॉट वाटको वॅट ওয়াট ওয়াটের વોટ વૉટ ਵਾਟ ਵਾਟਾਂ வாட் வாட்ஸ் வாட்ஸ వాట్స్ వాట్ల వాట్ වොට් වොට් วัตต์ วัต ວັດ ວັດຕ໌ វ៉ាត់ វ៉ាត ဝပ် ဝပ် 瓦 ワット 와트 ዋት",
    "kW": "kw kilowatt kilowatts kilovat kilovatt kilowata kilowattos квт киловатт киловатта киловатный киловат кіловат κιλοβάτ kilovati կվտ կիլովատ კვტ კილოვატი კილოვატიანი קילוואט קוט كيلوواط كيلووات کیلووات किलोवाट কিলোওয়াট કિલોવોટ ਕਿਲੋਵਾਟ கிலோவாட் కిలోవాట్ల කිලෝවොට් กิโลวัตต์ "
    "ກິໂລວັດ គីឡូវ៉ាត់ ကီလိုဝပ် 千瓦 キロワット 킬로와트 ኪሎዋት",
    "kVA": "kva kv  ква केवीए केभीए কেভিএ કેવીએ ਕੇਵੀਏ கேவிஏ కేవీఏ කේවීඒ ኬቪኤ",
    "HP": "hp hk hv pk k.s. ks лс л.с. л.с кс к.с. horsepower एचपी हॉर्स हर्स हार्सपावर হর্স ঘোড়া এইচপি હોર્સ એચપી ਹਾਰਸ ਐਚਪੀ ஹெச்பி எச்பி குதிரைத்திறன் హెచ్‌పి హెచ్పీ හෝස් حصان حصن هارس هارسه اسب ہارس แรง แรงม้า ແຮງ ແຮງມ້າ សេះ "
    "ကောင်အား 匹 马力 馬力 마력 ձիաուժ ფორსი",
    "CV": "cv cavalli cavalos caballos",
    "Ah": "ah a/h amp amper ampera ampere amperes amperios ampér ampérová amperių ampērstundas ампер ампера амперен ампери ампера ампер ач а·ч а/ч а/г أمبير امبير آمپر امپیر एम्पियर अम्पियर अॅम्पियर এম্পিয়ার αμπέρ αμπερ ամպեր ამპერი ამპერიანი אמפר แอมป์ แอมป์ អំពែ အမ် 安 安时 アンペア 암페어 አምፔር",
    "mm": "mm мм 毫米 ミリ",
    "ml": "ml мл 毫升 מ\"ל מ״ל مل ملي ميل میل মিলি मिली મિલી ਮਿਲੀ மில்லி మిల్లీ මිලි มล มล. ມລ မီလီ",
    "ton": "ton tone टन টন ટન ਟਨ டன் టన్ను టన్నుల ٹن تن ටොන්",
    "BTU": "btu บีทียู",
}  # fmt: skip
_MEASURED_IN: Mapping[str, tuple[str, ...]] = {
    subcategory: tuple(units.split())
    for things, units in (
        ("ladder boat fishing_rod", "m ft cm"), ("aquarium", "l cm ft m"), ("water_heater", "l"), ("washing_machine clothes_dryer", "kg cm"),
        ("dishwasher", "cm"), ("stove", "cm"), ("refrigerator", "l cm"), ("microwave", "l"), ("generator", "kW kVA W"), ("weights", "kg"),
        ("solar_panel", "W"), ("car_battery", "Ah"), ("child_car_seat", "kg"), ("backpack", "l"), ("water_pump", 'HP CV kW W "'),
        ("air_conditioner", "HP ton BTU kW"), ("heater", "kW W"), ("bookshelf wardrobe cabinet dresser desk table mirror sofa", "m cm ft"),
        ("curtains rug blanket window door bed mattress painting crib surfboard", "m cm ft"), ("skis snowboard", "cm"),
        ("suitcase", '" l kg'), ("perfume", "ml"), ("smartwatch", "mm"), ("trailer", "m ft"), ("lamp plants", "m cm ft"), ("barbecue", "m cm"),
        ("television monitor tablet laptop bicycle electric_bicycle kick_scooter rims car_radio", '"'), ("tires", '"'), ("bricks", '"'),
    )
    for subcategory in things.split()
}  # fmt: skip
"""The units that tell a thing's size: 7 kg of a washing machine are no quantity."""
_UNIT_FIRST = frozenset("sw si ha".split())
"""Languages that put the unit before its number."""
_FEWEST, _ENDING = 4, 4
"""Letters of a unit that other forms of it must begin with, and of the ending that they may have."""
_MOST = {"ft": 60, "m": 60, "l": 2_000, "kg": 500}
"""More than this is money (forints are Ft) or a number of another kind."""
_SCALES = ("\u5343",)
_WATTS = re.compile(r"(?<![\d.,])(\d{2,4})\s?w(?![^\W_])")
"""Before numbers are read: to the Chinese this letter is ten thousand."""
_LETTER = rf"(?:[^\W\d_]|[{MARKS}])"
_AFTER = re.compile(rf"\s?[-–]?\s?({_LETTER}+(?:[./\"״'·]{_LETTER}*)*|[\"″”“]|''|’’)")
_BEFORE = re.compile(rf"({_LETTER}+)\s?$")
_FROM = re.compile(r"(?<![\d.,])(\d{1,3})\s?[-–]\s?$")
_LOOSE = re.compile(f"[{SPACELESS}{HANGUL}]")


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit, as the trade writes them."""

    span: Span
    unit: str
    size: str


def size_units(subcategory: str | None) -> tuple[str, ...]:
    """The units that tell the size of a thing; empty where none does."""
    return _MEASURED_IN.get(subcategory or "", ())


@lru_cache(maxsize=512)
def find_measures(text: str, language: str) -> tuple[Measure, ...]:
    """Every number that a unit follows."""
    return tuple(_find(text, language))


def _find(text: str, language: str) -> Iterator[Measure]:
    folded, origin = fold_aligned(text)
    places = {place: index for index, place in reversed(list(enumerate(origin)))}
    for match in _WATTS.finditer(folded):
        yield Measure(Span(origin[match.start()], origin[match.end() - 1] + 1), "W", f"{match[1]} W")
    for number in find_numbers(text, language):
        start = places[number.span.start]
        end = places.get(number.span.end, len(folded))
        after = _AFTER.match(folded, end)
        unit = _unit(after[1]) if after is not None else None
        last = _end(after, folded) if after is not None and unit is not None else end
        if unit is None and language in _UNIT_FIRST:
            before = _BEFORE.search(folded[:start])
            unit = _unit(before[1]) if before is not None else None
        if unit is None or not 0 < number.value <= _MOST.get(unit, number.value):
            continue
        value = number.value
        if number.scaled and folded[start:end].endswith(_SCALES):
            unit, value = _scaled(folded[start:end], unit, value)
        written = f"{value.normalize():f}"
        lower = _FROM.search(folded[:start])
        if lower is not None:
            written, start = f"{lower[1]}-{written}", lower.start()
        span = Span(origin[start], origin[last - 1] + 1)
        yield Measure(span, unit, f'{written}"' if unit == '"' else f"{written} {unit}")


def _scaled(written: str, unit: str, value: Decimal) -> tuple[str, Decimal]:
    """What looks like a scale of the number is the beginning of its unit: 3\u5343\u74e6 are kilowatts."""
    return ("kW", value / 1000) if unit == "W" and written.endswith("\u5343") else (unit, value)


def _end(after: re.Match[str], folded: str) -> int:
    """Where the unit ends: in scripts without spaces its word runs on into the next."""
    return after.end() if not _LOOSE.search(after[1]) else after.start(1) + len(_known(after[1]) or "")


_UNITS = {
    " ".join(fold(word).split()): unit for unit, words in _WORDS.items() for word in words.split()
}  # fmt: skip
_UNITS |= dict.fromkeys(('"', "″", "”", "“", "''", "’’"), '"')


def _unit(word: str) -> str | None:
    known = _known(word)
    return _UNITS[known] if known is not None else None


@lru_cache(maxsize=4096)
def _known(word: str) -> str | None:
    """The listed form that a word is, or that it begins with."""
    if word in _UNITS:
        return word
    loose = _LOOSE.search(word) is not None
    for length in range(len(word) - 1, 0, -1):
        if word[:length] not in _UNITS:
            continue
        if loose or (length >= _FEWEST and len(word) - length <= _ENDING):
            return word[:length]
    return None
