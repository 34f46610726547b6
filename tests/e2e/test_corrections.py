"""A wish is corrected in words before it goes out: how many, how much, where; in fifteen languages."""

from decimal import Decimal

import pytest

from bot.app import App
from tests.stage import Stage


@pytest.mark.parametrize(("language", "says"), [
    ("en", "selling 4 tires 225/65R17 for 80 dollars each|Chicago|60|no, 3 tires|make it 90|no wait, in Boston"),
    ("es", "vendo 4 llantas 225/65R17 a 80 dólares cada una|Madrid|60|no, 3 llantas|mejor a 90|no, en Barcelona"),
    ("de", "verkaufe 4 reifen 225/65R17 je 80 euro|Berlin|60|nein, 3 reifen|lieber 90 euro|nein, in Hamburg"),
    ("fr", "je vends 4 pneus 225/65R17, 80 euros pièce|Lyon|60|non, 3 pneus|plutôt 90 euros|non, à Paris"),
    ("pt", "vendo 4 pneus 225/65R17 por 80 reais cada|Curitiba|60|não, 3 pneus|melhor 90 reais|não, em São Paulo"),
    ("ru", "продам 4 шины 225/65R17 по 80 рублей за штуку|Москва|60|нет, 3 шины|лучше 90 рублей|нет, в Казани"),
    ("zh", "出售4条轮胎 225/65R17 每条80元|上海|60|不，3条|改成90元|不，在北京"),
    ("ja", "タイヤ4本 225/65R17 1本80円で売ります|東京|60|いいえ、3本です|90円にして|いや、大阪で"),
    ("ar", "للبيع 4 كفرات 225/65R17 الواحد ب 80 ريال|الرياض|60|لا، 3 كفرات|خليها 90 ريال|لا، في جدة"),
    ("hi", "4 टायर 225/65R17 बेचने हैं 80 रुपये हर एक|दिल्ली|60|नहीं, 3 टायर|90 रुपये कर दो|नहीं, मुंबई में"),
    ("it", "vendo 4 gomme 225/65R17, 80 euro l'una|Milano|60|no, 3 gomme|meglio 90 euro|no, a Roma"),
    ("nl", "verkoop 4 banden 225/65R17, 80 euro per stuk|Utrecht|60|nee, 3 banden|liever 90 euro|nee, in Rotterdam"),
    ("tr", "4 lastik satıyorum 225/65R17 tanesi 80 lira|Ankara|60|hayır, 3 lastik|90 lira olsun|hayır, İzmir'de"),
    ("uk", "продам 4 шини 225/65R17 по 80 грн за штуку|Київ|60|ні, 3 шини|краще 90 грн|ні, у Львові"),
    ("pl", "sprzedam 4 opony 225/65R17 po 80 zł za sztukę|Kraków|60|nie, 3 opony|lepiej 90 zł|nie, w Gdańsku"),
])  # fmt: skip
async def test_corrections_in_words(app: App, stage: Stage, language: str, says: str) -> None:
    first, town, limit, *corrections = says.split("|")
    await stage.say("ann", first, town, "1", "1", limit, *corrections, language=language)
    async with app.store() as uow:
        address = await uow.people.address("stage", "ann")
        assert address is not None
        (wish,) = await uow.wishes.of_person(address.person_id, ("draft",))
    place = wish.intent.constraints.location
    assert wish.intent.object.subcategory == "tires"
    assert wish.intent.object.quantity == 3
    assert (wish.target, wish.limit) == (Decimal(90), Decimal(60))
    assert place is not None and place.name in (
        "Boston", "Barcelona", "Hamburg", "Paris", "São Paulo", "Kazan", "Beijing", "Osaka", "Jeddah", "Mumbai",
        "Rome", "Rotterdam", "İzmir", "Lviv", "Gdańsk",
    )  # fmt: skip
