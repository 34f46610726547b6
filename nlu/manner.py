"""How soon, how delivered, how paid: words beside the thing and the price."""

from nlu.folding import fold
from nlu.phrases import Phrases, listed, phrases_of

URGENCY = Phrases(
    {
        "high": listed(
            "urgent|urgently|asap|as soon as possible|right now|today|tonight|quickly|quick sale|immediately|by tomorrow|need it now|in a hurry|must go|must sell|emergency|"
            "urge|urgente|hoy|hoy mismo|cuanto antes|lo antes posible|rápido|ya mismo|de inmediato|para mañana|me urge|hoje|ainda hoje|o mais rápido possível|o quanto antes|rapidinho|imediato|"
            "срочно|сегодня|быстро|побыстрее|как можно скорее|поскорее|прямо сейчас|немедленно|до завтра|горит|dringend|heute|schnell|sofort|so schnell wie möglich|eilig|asap|heute noch|schnellstmöglich|"
            "aujourd'hui|vite|rapidement|au plus vite|dès que possible|tout de suite|ce soir|pressé|immédiatement|"
            "عاجل|مستعجل|مستعجلة|ضروري|اليوم|النهاردة|بسرعة|فورا|حالا|بأسرع وقت|في أسرع وقت|الحين|"
            "जल्दी|जल्द से जल्द|तुरंत|आज ही|आज|अर्जेंट|फौरन|abhi|jaldi|aaj|turant|急|急售|急用|急需|急出|今天|马上|立刻|尽快|赶紧|速出|急ぎ|至急|今日中|今日|すぐ|早急|なるはや|早めに"
        ),
        "low": listed(
            "no hurry|no rush|not in a hurry|someday|some day|whenever|wish i could|one of these days|eventually|no urgency|at some point|take your time|if possible someday|not urgent|"
            "sin prisa|sin apuro|no hay prisa|no corre prisa|algún día|cuando se pueda|ojalá pudiera|quisiera deshacerme|no me urge|"
            "sem pressa|sem urgência|algum dia|quando der|um dia|quem me dera|não tenho pressa|"
            "не спешу|не срочно|не горит|когда-нибудь|как-нибудь|без спешки|спешки нет|не тороплюсь|хорошо бы|"
            "keine eile|kein stress|irgendwann|eilt nicht|hat zeit|nicht eilig|ohne eile|wenn's passt|"
            "pas pressé|pas pressée|un jour|sans urgence|pas urgent|quand on peut|rien ne presse|ça ne presse pas|y a pas le feu|"
            "مش مستعجل|مش مستعجلة|مو مستعجل|غير مستعجل|على مهل|يوما ما|بدون استعجال|لا داعي للعجلة|يا ريت أقدر|على راحتك|"
            "कोई जल्दी नहीं|जल्दी नहीं|कभी भी|आराम से|कोई जल्दी नही|फुर्सत में|koi jaldi nahi|"
            "不急|不着急|不著急|慢慢来|有空|什么时候都行|哪天|随时都可以|急ぎません|急いでいません|急いでない|急がない|いつでも|いつか|そのうち|のんびり"
        ),
    }
)  # fmt: skip

DELIVERY = Phrases(
    {
        "pickup": listed(
            "pickup only|pick up only|pickup|pick up|collect in person|local pickup|you collect|recoger|retiro en persona|recogida|se recoge|retirada|retirar no local|"
            "самовывоз|selbstabholung|abholung|nur abholung|abzuholen|à venir chercher|retrait sur place|remise en main propre|استلام شخصي|खुद ले जाए|自提|自取|手渡し|引き取り"
        ),
        "delivery": listed(
            "with delivery|can deliver|delivery available|shipping|can ship|con envío|envío incluido|hago envíos|a domicilio|com entrega|faço entrega|entrego|frete|"
            "с доставкой|доставлю|есть доставка|mit lieferung|lieferung möglich|versand möglich|avec livraison|livraison possible|je livre|مع التوصيل|توصيل|"
            "होम डिलीवरी|डिलीवरी|包邮|送货上门|可送货|配送可|発送可|送料込み"
        ),
    }
)  # fmt: skip

PAYMENT = Phrases(
    {
        "cash": listed("cash only|in cash|cash|efectivo|en efectivo|dinheiro vivo|em dinheiro|наличные|наличными|наличкой|bar|barzahlung|espèces|en liquide|كاش|نقدا|नकद|कैश|现金|現金"),
        "bank_transfer": listed("bank transfer|wire|transferencia|transferência|pix|переводом|на карту|überweisung|virement|تحويل|बैंक ट्रांसफर|upi|转账|轉帳|振込|銀行振込"),
        "card": listed("by card|credit card|con tarjeta|cartão|картой|mit karte|kartenzahlung|par carte|بطاقة|कार्ड|刷卡|カード払い"),
        "mobile_money": listed("mobile money|m-pesa|mpesa|paytm|gpay|google pay|apple pay|微信|支付宝|paypay|фонд|bizum|yape|nequi|vodafone cash|فودافون كاش"),
    }
)  # fmt: skip


def find_delivery(text: str, language: str = "en") -> str | None:
    """`pickup`, `delivery`, or `either` where both are said."""
    said = set(_said("delivery", DELIVERY, text, language))
    return None if not said else said.pop() if len(said) == 1 else "either"


def find_payment(text: str, language: str = "en") -> tuple[str, ...]:
    """Ways to pay that are named, in order."""
    return tuple(dict.fromkeys(_said("payment", PAYMENT, text, language)))


def _said(kind: str, everywhere: Phrases, text: str, language: str) -> list[str]:
    """What the words of all languages and those of the text's own say."""
    folded = fold(text)
    found = {*everywhere.find(folded), *phrases_of(kind, language).find(folded)}
    return [value for _, _, value in sorted(found)]


def read_urgency(text: str, language: str, likeliest: str) -> str:
    """How urgent a message is: where it says that there is no hurry, and nothing of a hurry, that holds, not the guess."""
    said = {value for _, _, value in phrases_of("urgency", language).find(fold(text))}
    return "low" if said == {"low"} else likeliest
