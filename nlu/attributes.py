"""Attributes that a message says: condition, year, storage, mileage, rooms, area, colour, material, brand, model."""

import re
from collections.abc import Iterator
from decimal import Decimal

from nlu.folding import fold, fold_aligned
from nlu.numbers import find_numbers
from nlu.phrases import Phrases, listed
from nlu.rooms import ROOMED, find_rooms
from nlu.sizes import find_size
from nlu.spans import Claims, Span

CONDITION = Phrases(
    {
        "for_parts": listed(
            "for parts|not working|doesn't work|doesnt work|broken|para repuestos|no funciona|no anda|averiado|para peças|não funciona|com defeito|"
            "quebrado|quebrada|на запчасти|не работает|сломан|сломана|нерабочий|нерабочая|defekt|kaputt|für bastler|als ersatzteil|pour pièces|"
            "hors service|ne fonctionne pas|ne marche pas|en panne|للقطع|قطع غيار|عطلان|عطلانة|خربان|खराब|ख़राब|पुर्जों के लिए|बंद पड़ा|坏了|配件机|故障|零件机|"
            "ジャンク|壊れた|壊れている|動作不良"
        ),
        "used_like_new": listed(
            "like new|almost new|nearly new|barely used|hardly used|mint condition|mint|as new|excellent condition|used once|worn once|used twice|"
            "como nuevo|como nueva|como nuevos|como nuevas|casi nuevo|casi nueva|casi nuevos|casi nuevas|poco uso|seminuevo|seminueva|impecable|"
            "como novo|como nova|seminovo|seminova|quase novo|quase nova|pouco usado|pouco usada|novinho|novinha|"
            "почти новый|почти новая|почти новое|почти новые|как новый|как новая|как новое|как новые|идеальное состояние|в идеальном состоянии|в отличном состоянии|"
            "отличное состояние|wie neu|neuwertig|fast neu|kaum benutzt|kaum getragen|kaum gebraucht|comme neuf|comme neuve|comme neufs|presque neuf|"
            "presque neuve|quasi neuf|quasi neuve|excellent état|très bon état|شبه جديد|شبه جديدة|زي الجديد|زي الجديدة|كالجديد|مثل الجديد|استعمال خفيف|استخدام خفيف|"
            "حالة ممتازة|بحالة ممتازة|नए जैसा|नई जैसी|नये जैसा|नए जैसे|लगभग नया|लगभग नई|बिल्कुल नए जैसा|बहुत कम इस्तेमाल|कम चला|naya jaisa|"
            "几乎全新|幾乎全新|九成新|9成新|99新|95新|九五新|九九新|准新|成色很新|成色好|近全新|八成新|8成新|新品同様|ほぼ新品|美品|極美品|未使用に近い|ほとんど使ってない|ほとんど使っていない"
        ),
        "used_good": listed(
            "still good|good condition|in good condition|good shape|works well|works fine|works great|works perfectly|working fine|runs well|runs great|well kept|"
            "great condition|works good|still works|buen estado|en buen estado|buenas condiciones|funciona bien|todavía sirven|aún sirven|todavía buenas|todavía buenos|"
            "funciona perfecto|bem conservado|bem conservada|bom estado|em bom estado|ótimo estado|funcionando|funcionando perfeitamente|boas condições|conservado|conservada|"
            "хорошее состояние|в хорошем состоянии|состояние хорошее|рабочий|рабочая|рабочее|исправен|исправна|всё работает|gut erhalten|guter zustand|in gutem zustand|"
            "guten zustand|gutem zustand|funktioniert einwandfrei|funktioniert gut|noch gut|bon état|en bon état|fonctionne bien|fonctionne très bien|marche bien|"
            "حالة جيدة|بحالة جيدة|حالته كويسة|حالتها كويسة|حالة كويسة|لسة كويسة|لسه كويس|نظيف|نظيفة|شغال|شغالة|अच्छी हालत|अच्छी कंडीशन|अच्छी स्थिति|अच्छे हाल|बढ़िया कंडीशन|"
            "ठीक हालत|सही चलता है|सही चल रहा|achi condition|acchi condition|good condition mein|状态好|状况良好|功能正常|正常使用|成色不错|还很好|还好用|还能用|没问题|状態良好|状態は良い|状態いい|良好|"
            "問題なく使え|まだ使え|動作確認済"
        ),
        "used_fair": listed(
            "fair condition|some scratches|a few scratches|scratched|some wear|worn|beat up|beaten up|rough shape|with scratches|signs of use|desgastado|desgastada|"
            "con detalles|con uso|rayado|rayada|algunos rayones|com detalhes|com marcas de uso|arranhado|arranhada|riscado|"
            "с царапинами|потёртости|потёртый|потёртая|б/у с дефектами|удовлетворительное состояние|gebrauchsspuren|mit kratzern|kratzer|état correct|état moyen|"
            "quelques rayures|rayures|traces d'usure|مخدوش|خدوش|حالة متوسطة|काम चलाऊ|कामचलाऊ|थोड़े स्क्रैच|स्क्रैच|有划痕|有点旧|有磨损|使用痕跡|傷あり|キズあり|使用感あり|やや傷"
        ),
        "new": listed(
            "brand new|unused|never used|never worn|unopened|sealed|new in box|with tags|bnib|nuevo|nueva|nuevos|nuevas|sin usar|sin estrenar|a estrenar|sellado|"
            "novo|nova|novos|novas|lacrado|lacrada|sem uso|nunca usado|nunca usada|"
            "новый|новая|новое|новые|новую|новых|не использовался|в упаковке|запечатан|neu|neue|neuer|neues|neuen|unbenutzt|originalverpackt|ovp|ungetragen|"
            "neuf|neuve|neufs|neuves|jamais utilisé|jamais porté|sous blister|جديد|جديدة|جداد|بالكرتونة|غير مستعمل|غير مستعملة|नया|नई|नए|नये|सील पैक|"
            "全新|未拆封|未开封|未使用|新品|没用过|未開封"
        ),
        "used": listed(
            "used|second hand|second-hand|secondhand|pre-owned|old|usado|usada|usados|usadas|de segunda mano|segunda mano|de segunda|viejo|vieja|viejos|viejas|"
            "de segunda mão|segunda mão|velho|velha|velhos|antigo|б/у|бу|подержанный|подержанная|старый|старая|старое|старые|старую|старых|"
            "gebraucht|gebrauchte|gebrauchtes|gebrauchter|gebrauchten|alte|alten|altes|alter|d'occasion|occasion|vieux|vieille|vieilles|usagé|ancien|"
            "مستعمل|مستعملة|مستخدم|مستخدمة|قديم|قديمة|قدام|पुराना|पुरानी|पुराने|सेकंड हैंड|सेकेंड हैंड|इस्तेमाल किया हुआ|purana|purani|purane|second hand mein|"
            "二手|旧|舊|用过的|中古|古い|使い古し|お古"
        ),
    }
)  # fmt: skip

COLORS = Phrases(
    {
        "black": listed("black|negro|negra|negros|negras|preto|preta|pretos|чёрный|чёрная|чёрное|чёрные|чёрного|schwarz|schwarze|schwarzer|schwarzes|noir|noire|noirs|أسود|سوداء|سودا|काला|काली|काले|黑色|黒|ブラック|黑"),
        "white": listed("white|blanco|blanca|blancos|blancas|branco|branca|белый|белая|белое|белые|weiß|weiße|weißer|weißes|blanc|blanche|blancs|أبيض|بيضاء|बيضا|सफेद|सफ़ेद|白色|白い|ホワイト"),
        "red": listed("red|rojo|roja|rojos|rojas|vermelho|vermelha|красный|красная|красное|красные|rot|rote|roter|rotes|rouge|rouges|أحمر|حمراء|लाल|红色|紅色|赤い|レッド"),
        "blue": listed("blue|azul|azules|azuis|синий|синяя|синее|синие|голубой|голубая|blau|blaue|blauer|blaues|bleu|bleue|bleus|أزرق|زرقاء|नीला|नीली|नीले|蓝色|藍色|青い|ブルー"),
        "green": listed("green|verde|verdes|зелёный|зелёная|зелёное|grün|grüne|grüner|grünes|vert|verte|أخضر|خضراء|हरा|हरी|हरे|绿色|綠色|緑|グリーン"),
        "yellow": listed("yellow|amarillo|amarilla|amarelo|amarela|жёлтый|жёлтая|gelb|gelbe|gelber|jaune|أصفر|صفراء|पीला|पीली|黄色|イエロー"),
        "grey": listed("grey|gray|gris|grises|cinza|серый|серая|серое|grau|graue|grauer|graues|grise|رمادي|رمادية|स्लेटी|ग्रे|灰色|グレー"),
        "brown": listed("brown|marrón|café oscuro|marrom|коричневый|коричневая|braun|braune|brauner|marron|بني|بنية|भूरा|भूरी|棕色|褐色|茶色|ブラウン"),
        "pink": listed("pink|rosa|rosado|розовый|розовая|rosé|वर्दي|وردي|गुलाबी|粉色|粉红|ピンク"),
        "silver": listed("silver|plateado|prateado|prata|серебристый|silbern|silber|argenté|فضي|सिल्वर|银色|銀色|シルバー"),
        "gold": listed("golden|dorado|dourado|золотистый|goldfarben|doré|ذهبي|सुनहरा|金色|ゴールド"),
        "beige": listed("beige|beis|бежевый|бежевая|бежевое|बेज|بيج|米色|ベージュ"),
        "purple": listed("purple|morado|roxo|roxa|фиолетовый|lila|violett|violet|violette|بنفسجي|बैंगनी|紫色|パープル"),
        "orange": listed("naranja|laranja|оранжевый|orangefarben|برتقالي|नारंगी|橙色|オレンジ"),
    }
)  # fmt: skip

MATERIALS = Phrases(
    {
        "leather": listed("leather|cuero|piel|couro|кожаный|кожаная|кожаные|кожа|leder|cuir|جلد|चमड़े|लेदर|真皮|皮质|革|レザー|本革"),
        "wood": listed("wooden|solid wood|de madera|madera maciza|de madeira|madeira maciça|деревянный|деревянная|деревянное|из дерева|holz|aus holz|massivholz|en bois|bois massif|خشب|خشبي|लकड़ी|实木|木製|無垢"),
        "metal": listed("metal|metallic|metálico|металлический|металл|aus metall|en métal|معدن|حديد|लोहे|金属|金属製|铁"),
        "glass": listed("glass|de vidrio|cristal|de vidro|стеклянный|стеклянная|aus glas|glas|en verre|زجاج|कांच|玻璃|ガラス"),
        "plastic": listed("plastic|de plástico|пластиковый|plastik|plastique|بلاستيك|प्लास्टिक|塑料|プラスチック"),
        "cotton": listed("cotton|algodón|algodão|хлопок|хлопковый|baumwolle|coton|قطن|सूती|कॉटन|纯棉|棉|綿|コットン"),
        "wool": listed("wool|lana|de lã|шерсть|шерстяной|шерстяное|wolle|laine|صوف|ऊनी|羊毛|ウール"),
        "silk": listed("silk|seda|шёлк|шёлковый|seide|soie|حرير|रेशमी|सिल्क|真丝|シルク"),
    }
)  # fmt: skip
_MATERIAL_THINGS = frozenset(
    "sofa bed table desk chair wardrobe bookshelf dresser cabinet office_chair lamp rug mirror blanket curtains jacket shoes handbag backpack "
    "suitcase dress shirt trousers suit traditional_clothing wedding_dress door window toys stroller crib watch".split()
)
_COLORLESS = frozenset("gold silver orange".split())

BRANDS = {
    brand.casefold(): brand
    for brand in (
        "Samsung|Xiaomi|Huawei|Honor|OnePlus|Oppo|Vivo|Realme|Nokia|Motorola|Sony|LG|Panasonic|Philips|Toshiba|Sharp|TCL|Hisense|"
        "Lenovo|Dell|HP|Asus|Acer|MSI|Apple|Microsoft|Canon|Nikon|Fujifilm|GoPro|DJI|JBL|Bose|Sennheiser|Logitech|Epson|Brother|Nintendo|Garmin|"
        "Bosch|Siemens|Miele|AEG|Whirlpool|Electrolux|Indesit|Beko|Haier|Midea|Gree|Dyson|Karcher|Kärcher|Makita|DeWalt|Stihl|Husqvarna|Honda|Toyota|Nissan|"
        "Mazda|Suzuki|Mitsubishi|Subaru|Hyundai|Kia|Ford|Chevrolet|Volkswagen|VW|Audi|BMW|Mercedes|Renault|Peugeot|Citroën|Citroen|Fiat|Opel|Skoda|Seat|Dacia|"
        "Volvo|Jeep|Tesla|Lada|Yamaha|Kawasaki|Ducati|KTM|Vespa|Harley|Trek|Giant|Specialized|Merida|Cube|Bianchi|Nike|Adidas|Puma|Reebok|Asics|"
        "Zara|Levi's|Gucci|Prada|Chanel|Hermès|Rolex|Omega|Casio|Seiko|Citizen|Fossil|Ray-Ban|Ikea|Chicco|Bugaboo|Cybex|Lego|Michelin|Bridgestone|"
        "Pirelli|Goodyear|Continental|Hankook|Dunlop|Yokohama|Nokian|Kumho|Fender|Gibson|Casio|Roland|Korg|Steinway|Singer|Delonghi|De'Longhi|Nespresso|"
        "Krups|Tefal|Moulinex|Kenwood|Vaillant|Daikin|Varta|Exide|Amaron|Bajaj|Tata|Mahindra|Maruti|Hero|TVS|Godrej|Voltas|Haribo|Kindle|Garmin|Fitbit"
    ).split("|")
}  # fmt: skip
_BRAND_SPELLINGS = {
    "самсунг": "Samsung", "сяоми": "Xiaomi", "ксиаоми": "Xiaomi", "хуавей": "Huawei", "сони": "Sony", "бош": "Bosch", "тойота": "Toyota", "тойоту": "Toyota",
    "сامسونج": "Samsung", "سامسونج": "Samsung", "سامسونغ": "Samsung", "هواوي": "Huawei", "شاومي": "Xiaomi", "تويوتا": "Toyota", "هيونداي": "Hyundai",
    "نايك": "Nike", "اديداس": "Adidas", "सैमसंग": "Samsung", "शाओमी": "Xiaomi", "होंडा": "Honda", "हीरो": "Hero", "बजाज": "Bajaj", "नाइकी": "Nike",
    "三星": "Samsung", "小米": "Xiaomi", "华为": "Huawei", "華為": "Huawei", "联想": "Lenovo", "戴尔": "Dell", "索尼": "Sony", "佳能": "Canon", "尼康": "Nikon",
    "丰田": "Toyota", "本田": "Honda", "大众": "Volkswagen", "宝马": "BMW", "奔驰": "Mercedes", "奥迪": "Audi", "米其林": "Michelin", "美的": "Midea", "格力": "Gree",
    "海尔": "Haier", "戴森": "Dyson", "耐克": "Nike", "阿迪达斯": "Adidas", "トヨタ": "Toyota", "ホンダ": "Honda", "ヤマハ": "Yamaha", "ソニー": "Sony",
    "キヤノン": "Canon", "キャノン": "Canon", "ニコン": "Nikon", "パナソニック": "Panasonic", "シャープ": "Sharp", "日立": "Hitachi", "ブリヂストン": "Bridgestone",
    "ミシュラン": "Michelin", "ダイソン": "Dyson", "ナイキ": "Nike", "アディダス": "Adidas", "カシオ": "Casio", "日産": "Nissan", "ウラガン": "Uragan", "蜂鸟": "Honda",
    "мишлен": "Michelin", "айкеа": "Ikea", "икеа": "Ikea", "найк": "Nike", "адидас": "Adidas", "леново": "Lenovo", "хонда": "Honda", "бмв": "BMW", "ауди": "Audi",
}  # fmt: skip
_BRAND = re.compile(
    r"(?<![^\W_])(?:" + "|".join(sorted(map(re.escape, BRANDS), key=len, reverse=True)) + r")(?![^\W_])", re.IGNORECASE
)
_IPHONE = (
    r"i\s?phon[ea]?\w{0,3}|iph?on\w{0,2}|i?ajfon\w{0,3}|a[iy]fon\w{0,4}|айфон\w{0,4}|ајфон\w{0,3}|айфан\w{0,3}|аифон\w{0,4}|ايفون|آيفون|اي فون|آئی فون|ایفون|आ[ईइय]\s?फोन|আইফোন|આઇફોન|આઈફોન|ਆਈਫੋਨ|ਆਈਫ਼ੋਨ|ஐபோன்|ஐஃபோன்|"
    r"ఐఫోన్|අයිෆෝන්|ไอโฟน|ໄອໂຟນ|អាយហ្វូន|អាយផូន|အိုင်ဖုန်း|အိုင်ဖုန္း|아이폰|아이뽄|アイフォン|アイホン|苹果|蘋果|אייפון|აიფონ\w{0,3}|այֆոն\w{0,4}|αιφον|άιφον|አይፎን"
)
_PHONE_MODEL = re.compile(
    rf"(?<![^\W_])(?:{fold(_IPHONE)})[\s-]?(\d{{1,2}}(?![\d])s?|se|x[sr]?(?![^\W_])|xs)?\s?"
    r"((?:pro|про|برو|プロ|프로|โปร)?\s?(?:max|макс|ماكس|맥스|แมกซ์)|pro|про|برو|プロ|프로|plus|плюс|بلس|mini|мини|міні|미니)?(?![^\W\d_])"
)
_OTHER_MODELS = re.compile(
    r"(?<![^\W_])(?P<galaxy>galaxy\s?(?:s|a|note|z|m)\s?\d{1,2}(?:\s?(?:ultra|plus|fe))?)|(?<![^\W_])(?P<redmi>redmi\s?(?:note\s?)?\d{1,2}(?:\s?(?:pro))?)|"
    r"(?<![^\W_])(?P<macbook>macbook\s?(?:air|pro)?(?:\s?m\d)?)|(?<![^\W_])(?P<ipad>ipad\s?(?:air|pro|mini)?(?:\s?(?:gen\s?)?\d{1,2}(?!\d|\s?(?:gb|гб|k)))?)|(?<![^\W_])(?P<playstation>(?:ps|playstation|пс|плейстейшн|pley|play|бс)\s?[2345](?:\s?(?:slim|pro))?(?![^\W_]))|"
    r"(?<![^\W_])(?P<xbox>xbox\s?(?:one|series\s?[sx])?)|(?<![^\W_])(?P<thinkpad>thinkpad\s?[a-z]?\d{2,3}[a-z]?)|"
    r"(?<![^\W_])(?P<car>(?:civic|corolla|camry|yaris|hilux|prius|golf|passat|polo|focus|fiesta|clio|megane|logan|duster|octavia|picanto|accent|elantra|sentra|swift|alto)(?![^\W_])\s?(?!\d{2,4})(?:\d(?!\d))?)"
)
_STORAGE = re.compile(
    r"(?<![\d.,])(\d{1,4})\s?-?(gb|гб|гіг\w*|гиг\w*|gig\w*|giga\w*|gygab\w*|go|tb|тб|tera\w*|тера\w*|to|g|جيجا\w*|غيغا\w*|جيغا|قيقا|جي بي|گیگ\w*|گيگ\w*|جی بی|جي بي|जीबी|जी बी|জিবি|জি বি|জিগা|જીબી|ਜੀਬੀ|ஜிபி|ஜி பி|జీబీ|జిబి|ජීබී|กิ๊ก|กิก|จิ๊ก|จิกะ|ກິກ|ກິກະ|기가|ギガ|გიგა|გბ|ჯიბი|գիգ\w*|գբ|ջիբի|גיגה|ג'יגה|γιγα|ጊባ|ጂቢ|ጊጋ|"
    r"ssd|एसएसडी|ኤስኤስዲ|нжмд)(?![^\W\d_])"
)
_STORAGE_AFTER = re.compile(r"(?:ssd|hdd|rom)\s?(\d{2,4})(?![\d.,])")
_STORAGE_ALONE = re.compile(r"(?<![\d.,/-])(32|64|128|256|512)(?![\d.,/]|\s?(?:%|usd|eur|[$€£₹]|km))")
_TERA = ("t", "т")
_STORED = frozenset("mobile_phone tablet laptop desktop_computer game_console computer_parts smartwatch camera".split())
_MILEAGE_UNIT = re.compile(
    r"\s?(km|kms|kilometers?|kilometres?|kilometr\w*|kilometer\w*|kilómetros|kilometros|quilômetros|quilometros|км\w{0,2}|километр\w*|кілометр\w*|кіламетр\w*|mi|miles|mile|millas|mil(?=\s|$)|كم|كلم|كيلو(?:متر)?|كيلومتر|كيلومترو?|كلوميٹر|كلو ميٹر|كيلومټره|ק\"מ|ק״מ|קמ|קילומטר\w*|"
    r"किमी|कि\.मी|किलोमीटर|কিমি|কিলোমিটার|કિમી|કિ\.મી|કિલોમીટર|ਕਿਲੋਮੀਟਰ|ਕਿਮੀ|கிமீ|கி\.மீ|கிலோமீட்டர்|కిలోమీటర్ల?ు?|కిమీ|కి\.మీ|කිලෝමීටර්|කිමී|කි\.මී|กม\.?|กิโล\w*|โล|ກມ|ກິໂລ|ຫຼັກ|គម|គ\.ម|គីឡូ\w*|ကီလို\w*|კმ|კილომეტრ\w*|կմ|կիլոմետր\w*|χλμ|χιλιομετρα|km\.|ኪ\.ሜ|ኪሎ\s?ሜትር|ኪሜ|公里|キロ|万公里|킬로|키로)(?![^\W_\u4e00-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])"
)
_DRIVEN_BEFORE = re.compile(
    r"(?<![^\W_])(?:пробег\w*|пробіг\w*|прабег\w*|пробегом|nazajdeno|najazdene|najazdeno|najeto|najeto[:]?|najazdil\w*|mileage|odo|odometer|ajettu|aj\.?|soitnud|labisoit|lsk|rida|nobraukums|nobraukti|ekinn|ekin|prosao|presao|prijedeno|prijeđeno|kilometraza|przebieg|"
    r"prevozenih|prevozeni|gatt|gar|kjort|kort|gelaufen|kilometerstand|kilometrage|kilometraje|kilometratge|kilometri|km|kms|futott|rulaj|parcurs|jitirimi|yuruyus|yurus|yurgan|yurgani|probeg|жургени|журген|жургені|жүргені|жүрген|юрган|յուրած|վազքը|վազքով|գարբեն|გარბენი|გარბენით|נסע|קילומטראז'|"
    r"كارکرد|كاركرد|كيلومتراج|ماشي|ماشيه|عداد|di(?=\s\d)|odo|แล่น|วิ่ง|วิ่งมา|ແລ່ນ|រត់បាន|မောင်းထား|주행|走行|表显|公里数|行驶|διανυσει|χιλιομετρα|jarak|sudah jalan)\s?[:]?\s?$"
)
_DRIVEN_AFTER = re.compile(
    r"\s?(prijedenih|predenih|najazden\w*|najazdene|chali|chaleli|chalaya|chalelo|chalyo|چلی|چلا|चली|चलेली|चालेली|चाललेली|ચાલેલી|ਚੱਲੀ|ਚੱਲਿਆ|குட்டி|ஓடிய\w*|ஓடி\w*|తిరిగింది|දුවලා|දුවල|gelaufen|прайшла|прошла|проехал\w*|soidetud|aetud)(?![^\W_])"
)
_FEWEST_DRIVEN = 1_000
_DRIVEN = frozenset("car pickup_truck van motorcycle scooter tractor boat electric_bicycle".split())
_YEAR = re.compile(r"(?<![\d.,/\-])((?:19[5-9]|20[0-3])\d)(?![\d.,]\d|\d)\s?(?:г(?:од)?а?(?![^\W_])|年)?")
_DATED = _DRIVEN | frozenset(
    "trailer television laptop tablet mobile_phone desktop_computer camera game_console bicycle antiques coins stamps piano textbooks refrigerator washing_machine engine_parts rims tires".split()
)
_SQUARE_METRES = re.compile(
    r"(?<![\d.,])(\d{1,5}(?:[.,]\d{1,2})?|\d{1,3}[.,]\d{3})\s?(?:[mм]2|m²|м²|mp(?![^\W_])|kvm|fm(?![^\W_])|τ\.?μ|тм|kv\.?\s?m?(?![^\W_])|kvadr\w*|квм|მ2|კვ\.?\s?მ?|քմ|ق\.?م|ตร\.?\s?ม|ตารางเมตร|ຕມ|ຕ\.?ມ|ຕາແມັດ|ម៉ែត្រការ|ម2|평|呎|sqm|sq\.?\s?m(?:eters?|etres?)?|"
    r"qm(?![^\W_])|quadratmeter|m[eè]tres? carr\w*|metri quad\w*|metres? quadrats|metros cuadrados|metros quadrados|metros cadrados|mts?2|кв\.?(?:\s?м\w*)?(?![^\W_])|квадрат\w*|шаршы\w*|чаршы|neliö\w*|nelio\w*|ruutu\w*|ruutmeet\w*|metra kwadrat\w*|kwadrat\w*|"
    r"متر(?:\s?مربع)?|مربع متر|مربع میٹر|متر مربع|वर्ग\s?मीटर|वर्ग\s?मिटर|चौरस मीटर|स्क्वेअर मीटर|বর্গ\s?মিটার|বর্গমিটার|ચોરસ મીટર|ਵਰਗ ਮੀਟਰ|சதுர மீட்டர்|చదరపు మీటర్\w*|చదరపు|වර්ග මීටර්|စတုရန်းမီတာ|제곱미터|제곱|平方米|平方公尺|平米|平方|平(?!方)|㎡|ካሬ(?:\s?ሜትር)?|מ\"ר|מ״ר|מר(?![^\W_])|מטר)"
)
_SQUARE_METRES_BEFORE = re.compile(
    r"(?:sqm|mita za mraba|ካሬ|metraj|площадью|площа|площадь|метраў)\s(\d{1,5})(?![\d.,])"
)
_LAND_UNITS = (
    (
        100,
        r"соток|сотки|сотка|сотак|сотых|сотық|сотик|sotix|sotik|sotok|сот(?![^\W_])|sot(?![^\W_])|sotok|ares(?![^\W_])|arów|arow|arů|arov|ari(?![^\W_])|árov",
    ),
    (
        10_000,
        r"ha(?![^\W_])|га(?![^\W_])|hect[aá]re?\w*|hekt[aá]r\w*|гектар\w*|хектар\w*|gektar\w*|hectar\w*|ჰექტარ\w*|հեկտար\w*|هكتار|ہیکٹر|हेक्टर|हेक्टेयर|হেক্টর|હેક્ટર|公顷|公頃|헥타르|ヘクタール|הקטר|ሄክታር",
    ),
    (1_000, r"d[oö]n[uü]m\w*|dunum\w*|دونم|דונם|στρεμμα\w*|dulum"),
)
_LAND = tuple(
    (factor, re.compile(rf"(?<![\d.,])(\d{{1,5}}(?:[.,]\d{{1,2}})?)\s?-?(?:{units})")) for factor, units in _LAND_UNITS
)
_MEASURED_LAND = frozenset({"land", "gardening", "house", "farm"})
_MEASURED = frozenset(
    "apartment house room land shop_space office_space parking_space garage tiles painting_work cleaning gardening".split()
)


def find_attributes(text: str, language: str, *, subcategory: str | None, claims: Claims) -> dict[str, str | int]:
    """What the message says of the thing; numbers that were read are claimed."""
    folded, _ = fold_aligned(text)
    found: dict[str, str | int] = {}
    size = find_size(text, subcategory=subcategory, claims=claims, language=language)
    if size is not None:
        found["size"] = size.size
    for name, span, number in number_mentions(text, language, subcategory):
        if name not in found and claims.claim(span):
            found[name] = number
    brand = find_brand(text)
    if brand is not None:
        found["brand"] = brand[0]
    model = find_model(text, subcategory, claims)
    if model is not None:
        found["model"] = model
    found |= _words(folded, subcategory)
    return found


def number_mentions(text: str, language: str, subcategory: str | None) -> Iterator[tuple[str, Span, int]]:
    """(attribute, where, value) of each number that its unit or its shape makes an attribute."""
    folded, origin = fold_aligned(text)
    for name, start, end, number in _numbers(text, folded, origin, language, subcategory):
        yield name, Span(origin[start], origin[end - 1] + 1), number
    if subcategory in ROOMED:
        for span, count in find_rooms(text, folded, origin, language):
            yield "rooms", span, count


def _numbers(
    text: str, folded: str, origin: list[int], language: str, thing: str | None
) -> Iterator[tuple[str, int, int, int]]:
    if thing in _STORED:
        for match in _STORAGE.finditer(folded):
            terabytes = match[2].startswith(_TERA)
            value = int(match[1]) * (1024 if terabytes and int(match[1]) < 9 else 1)
            if value >= 16:
                yield "storage_gb", match.start(), match.end(), value
        alone = [_STORAGE_ALONE] if thing in ("mobile_phone", "tablet") else []
        for pattern in (_STORAGE_AFTER, *alone):
            for match in pattern.finditer(folded):
                yield "storage_gb", match.start(), match.end(), int(match[1])
    if thing in _DRIVEN:
        yield from _mileage(text, folded, origin, language)
    if thing in _DATED:
        for match in _YEAR.finditer(folded):
            if int(match[1]) % 50 == 0 and thing not in _DRIVEN:
                continue  # a round number beside a fridge is money
            yield "year", match.start(), match.end(), int(match[1])
    if thing in _MEASURED:
        yield from _areas(folded, thing)


def _areas(folded: str, thing: str | None) -> Iterator[tuple[str, int, int, int]]:
    if thing in _MEASURED_LAND:
        for factor, pattern in _LAND:
            for match in pattern.finditer(folded):
                yield "area_m2", match.start(), match.end(), int(float(match[1].replace(",", ".")) * factor)
    for pattern in (_SQUARE_METRES, _SQUARE_METRES_BEFORE):
        for match in pattern.finditer(folded):
            whole = re.sub(r"[.,](?=\d{3}$)", "", match[1])
            yield "area_m2", match.start(), match.end(), int(float(whole.replace(",", ".")))


def _mileage(text: str, folded: str, origin: list[int], language: str) -> Iterator[tuple[str, int, int, int]]:
    for number in find_numbers(text, language):
        end = next((index for index, place in enumerate(origin) if place >= number.span.end), len(folded))
        unit = _MILEAGE_UNIT.match(folded, end) or _DRIVEN_AFTER.match(folded, end)
        start = next(index for index, place in enumerate(origin) if place >= number.span.start)
        if unit is None and number.value >= _FEWEST_DRIVEN and _DRIVEN_BEFORE.search(folded[:start]):
            yield "mileage_km", start, end, int(number.value)
        if unit is None or number.value < 50:
            continue
        yield "mileage_km", start, unit.end(), round(number.value * _kilometres(unit[1], language))


def _kilometres(unit: str, language: str) -> Decimal:
    """How many of them a unit is; ten are a mile in Sweden and Norway."""
    if unit == "mil":
        return Decimal(10 if language in ("sv", "nb") else 1)
    return Decimal("1.609") if unit.startswith("mi") else Decimal(1)


def find_brand(text: str) -> tuple[str, Span] | None:
    """The first maker of the list that a text names, with its place."""
    brand = _BRAND.search(text)
    if brand is not None:
        return BRANDS[brand[0].casefold()], Span(brand.start(), brand.end())
    folded, origin = fold_aligned(text)
    for spelling, name in _BRAND_SPELLINGS.items():
        start = folded.find(spelling)
        if start >= 0:
            return name, Span(origin[start], origin[start + len(spelling) - 1] + 1)
    return None


def find_model(text: str, subcategory: str | None, claims: Claims | None = None) -> str | None:
    """A model whose spelling is known, as its maker writes it."""
    for model, span in model_mentions(text, subcategory):
        if claims is not None:
            claims.claim(span)
        return model
    return None


_PHONED = frozenset({"mobile_phone", "phone_accessories", "phone_repair"})
_PLAYED = frozenset({"game_console"})
_WHOLE_FAMILIES = frozenset({"iPhone", "iPad", "MacBook", "Xbox"})
"""Names that leave open which model is meant."""


def model_mentions(text: str, subcategory: str | None) -> Iterator[tuple[str, Span]]:
    """Models whose spelling is known, as their makers write them, with their places."""
    folded, origin = fold_aligned(text)
    found: list[tuple[str, re.Match[str]]] = []
    if subcategory in _PHONED or subcategory is None:
        found += [(_phone(match), match) for match in _PHONE_MODEL.finditer(folded)]
    if subcategory != "phone_accessories":
        found += [
            (_spelled(match[0]), match)
            for match in _OTHER_MODELS.finditer(folded)
            if _fits(match.lastgroup or "", subcategory)
        ]
    for model, match in found:
        if model not in _WHOLE_FAMILIES:
            yield model, Span(origin[match.start()], origin[match.end() - 1] + 1)


_MODELLED = {"playstation": _PLAYED, "xbox": _PLAYED, "galaxy": _PHONED | {"tablet"}, "redmi": _PHONED | {"tablet"}}


def _fits(family: str, subcategory: str | None) -> bool:
    """A game for a console has no console's model."""
    return subcategory is None or family not in _MODELLED or subcategory in _MODELLED[family]


_LOOSE = {
    "про": "pro", "برو": "pro", "プロ": "pro", "프로": "pro", "โปร": "pro", "макс": "max", "ماكس": "max", "맥스": "max", "แมกซ์": "max", "плюс": "plus", "بلس": "plus",
    "мини": "mini", "міні": "mini", "미니": "mini",
}  # fmt: skip


def _phone(match: re.Match[str]) -> str:
    number, grade = (match[1] or "").upper(), (match[2] or "").strip()
    words = [_LOOSE.get(word, word) for word in re.sub(r"(pro|про|برو|プロ|프로)(?=\S)", r"\1 ", grade).split()]
    number = number if number in ("SE", "X", "XS", "XR") else number.lower()
    return " ".join(part for part in ("iPhone", number, *(word.capitalize() for word in words)) if part)


def _spelled(written: str) -> str:
    words = re.sub(r"\s+", " ", written.strip()).split(" ")
    words = [word for word in words if word != "gen"]
    console = re.fullmatch(
        r"(?:ps|playstation|пс|плейстейшн|pley|play|бс)\s?([2345])(?:\s?(slim|pro))?", " ".join(words)
    )
    if console is not None:
        return " ".join(part for part in (f"PS{console[1]}", (console[2] or "").capitalize()) if part)
    known = {"macbook": "MacBook", "ipad": "iPad", "ps": "PS", "thinkpad": "ThinkPad"}
    spelled = []
    for word in words:
        head = re.match(r"[a-z]+", word)
        spelled.append(known[head[0]] + word[head.end() :].upper() if head and head[0] in known else word.capitalize())
    return " ".join(spelled)


def _words(folded: str, thing: str | None) -> dict[str, str | int]:
    found: dict[str, str | int] = {}
    condition = _condition(folded)
    if condition is not None:
        found["condition"] = condition
    color = next((value for _, _, value in COLORS.find(folded)), None)
    if color is not None and not (color in _COLORLESS and thing in ("jewelry", "ring", "coins")):
        found["color"] = color
    if thing in _MATERIAL_THINGS:
        material = MATERIALS.first(folded)
        if material is not None:
            found["material"] = material
    return found


_NEGATED = re.compile(r"(?:not|no|nicht|не|pas|nao|ليس|مش|नहीं|不是)\s*$")
_BUYS_NEW = frozenset({"new", "used"})


def _condition(folded: str) -> str | None:
    """The most telling word: a grade before plain new or used."""
    said = [value for start, _, value in CONDITION.find(folded) if not _NEGATED.search(folded[:start])]
    graded = [value for value in said if value not in _BUYS_NEW]
    if graded:
        return graded[0]
    return said[0] if said else None
