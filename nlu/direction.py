"""Who gives and who gets: plain words of seeking and offering in the languages met first."""

from nlu.folding import fold
from nlu.phrases import Phrases, listed

_CUES = Phrases(
    {
        "seek": listed(
            "looking for|searching for|in search of|i need|we need|need a|need an|need some|needed|want to buy|wanna buy|wanted|want to rent|in need of|"
            "busco|buscamos|necesitamos|buscando|se busca|necesito|ocupo|ando buscando|me hace falta|quiero comprar|quiero alquilar|quisiera comprar|compro|"
            "procuro|procuramos|precisamos|precisando|procurando|procura-se|preciso de|preciso|tô procurando|quero comprar|quero alugar|compra-se|"
            "suche|suchen|gesucht|brauche|brauchen|bräuchte|benötige|möchte kaufen|will kaufen|kaufe|möchte mieten|"
            "je cherche|cherche|cherchons|recherche|besoin de|besoin d'un|besoin d'une|j'ai besoin|il me faut|je veux acheter|voudrais acheter|"
            "ищу|ищем|куплю|нужен|нужна|нужно|нужны|требуется|сниму|снимем|хочу купить|"
            "求购|求租|想收|收一|想买|想租|需要|收购|找|想要|求|"
            "探しています|探してます|探してる|さがしています|ほしい|欲しい|買いたい|借りたい|求む|必要です|お願いしたい|募集|"
            "चाहिए|चाहिये|ढूँढ रहा|ढूंढ रहा|ढूँढ रही|ढूंढ रही|खरीदना|ख़रीदना|तलाश|chahiye|chaiye|kharidna|"
            "مطلوب|محتاج|محتاجة|أبحث عن|ابحث عن|بدور على|ادور|أدور|عايز اشتري|بدي اشتري|ابغى اشتري|أحتاج|احتاج|نبحث عن|تبحث عن|يبحث عن"
        ),
        "provide": listed(
            "for sale|selling|i sell|i am selling|for rent|to let|i offer|offering|"
            "vendo|se vende|vendemos|en venta|alquilo|rento|se alquila|ofrezco|doy clases|"
            "vende-se|à venda|vendendo|alugo|aluga-se|ofereço|dou aulas|"
            "verkaufe|zu verkaufen|vermiete|zu vermieten|biete|abzugeben|"
            "je vends|vends|à vendre|je loue|à louer|je propose|"
            "продам|отдам|отдаю|продаю|продаётся|продается|сдам|сдаю|сдаётся|сдается|предлагаю|"
            "出售|转让|转卖|出租|出一|売ります|譲ります|貸します|売りたい|बेचना है|बेचनी है|बेच रहा|बेच रही|बिकाऊ|bechna|bechni|"
            "أبيع|ابيع|أعرض|بأجر|اؤجر"
        ),
        "either": listed(
            "sell|sale|buyer|get rid|rid of|new home|good home|tenant|roommate|flatmate|job|work as|customers|clients|swap|trade|exchange|"
            "vender|venta|deshacerme|comprador|inquilino|roomie|compañero de piso|nuevo hogar|trabajo de|empleo|clientes|cambio|cambiar|"
            "venda|livrar|desfazer|inquilino|novo lar|emprego|trabalho como|troco|trocar|"
            "verkaufen|loswerden|käufer|mieter|mitbewohner|zuhause|job|arbeit als|tausche|tauschen|"
            "vendre|débarrasser|acheteur|locataire|colocataire|foyer|emploi|travail comme|échange|échanger|"
            "продать|избавиться|покупателя|арендатора|жильца|хорошие руки|работу|меняю|обмен|обменяю|"
            "卖|处理掉|买家|租客|室友|工作|换|売り|手放|買い手|里親|仕事|交換|"
            "बेचना|बेचनी|बेच|ग्राहक|किराएदार|काम चाहिए|बदले|naukri|"
            "بيع|للبيع|مشتري|مستأجر|شغل|عمل|ابدل|أبدل|مبادلة|اتخلص|أتخلص"
        ),
    }
)  # fmt: skip


def directions(text: str) -> set[str]:
    """Which of `seek`, `provide` and `either` (a word that leaves it open) the words of a text speak of."""
    return {value for _, _, value in _CUES.find(fold(text))}
