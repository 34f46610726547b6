"""The public vocabulary of a universal intent: actions, things, attributes. Add to it; never rename."""

from enum import StrEnum
from types import MappingProxyType


class Action(StrEnum):
    """What a message does: one of eight trade actions or one of ten dialogue acts."""

    SELL = "SELL"
    BUY = "BUY"
    GIVE = "GIVE"
    TRADE = "TRADE"
    RENT_OUT = "RENT_OUT"
    RENT = "RENT"
    OFFER_SERVICE = "OFFER_SERVICE"
    SEEK_SERVICE = "SEEK_SERVICE"

    APPROVE = "APPROVE"
    DECLINE = "DECLINE"
    COUNTER = "COUNTER"
    CANCEL = "CANCEL"
    STATUS = "STATUS"
    HELP = "HELP"
    GREET = "GREET"
    THANK = "THANK"
    STOP = "STOP"
    OTHER = "OTHER"

    @property
    def is_trade(self) -> bool:
        """True for an action that opens a wish, false for a dialogue act."""
        return self in INVERSE_ACTIONS


INVERSE_ACTIONS: MappingProxyType[Action, frozenset[Action]] = MappingProxyType(
    {
        Action.SELL: frozenset({Action.BUY}),
        Action.BUY: frozenset({Action.SELL, Action.GIVE}),
        Action.GIVE: frozenset({Action.BUY}),
        Action.TRADE: frozenset({Action.TRADE}),
        Action.RENT_OUT: frozenset({Action.RENT}),
        Action.RENT: frozenset({Action.RENT_OUT}),
        Action.OFFER_SERVICE: frozenset({Action.SEEK_SERVICE}),
        Action.SEEK_SERVICE: frozenset({Action.OFFER_SERVICE}),
    }
)

PROVIDING_ACTIONS = frozenset({Action.SELL, Action.GIVE, Action.RENT_OUT, Action.OFFER_SERVICE})
"""Actions whose person receives the money (or gives for nothing)."""

CATEGORIES: MappingProxyType[str, tuple[str, ...]] = MappingProxyType(
    {
        category: tuple(things.split())
        for category, things in {
            "vehicles": "car pickup_truck van motorcycle scooter bicycle electric_bicycle kick_scooter boat "
            "trailer tractor",
            "automotive_parts": "tires rims car_battery car_radio engine_parts car_accessories",
            "electronics": "mobile_phone tablet laptop desktop_computer monitor television camera headphones "
            "speaker game_console smartwatch printer drone router phone_accessories computer_parts",
            "home_appliances": "refrigerator washing_machine clothes_dryer dishwasher microwave stove "
            "vacuum_cleaner air_conditioner heater fan coffee_machine blender iron sewing_machine water_heater",
            "furniture": "sofa bed mattress table desk chair wardrobe bookshelf dresser cabinet office_chair",
            "home_decor": "lamp rug curtains mirror dishes blanket",
            "clothing": "shoes dress wedding_dress jacket shirt trousers suit traditional_clothing baby_clothes "
            "school_uniform",
            "accessories": "handbag backpack suitcase watch jewelry ring sunglasses",
            "baby_kids": "stroller crib child_car_seat toys diapers high_chair",
            "sports_outdoors": "treadmill exercise_bike weights skis snowboard surfboard skateboard tent "
            "fishing_rod ball tennis_racket football_boots",
            "musical_instruments": "guitar piano keyboard violin drums flute",
            "books_media": "books textbooks vinyl_records comics video_games board_games",
            "tools_garden": "drill saw ladder generator lawn_mower water_pump barbecue plants toolbox",
            "building_materials": "bricks cement wood tiles paint solar_panel door window",
            "pets": "dog cat bird fish pet_supplies aquarium",
            "farm": "cow goat sheep chicken horse pig hay seeds",
            "food": "honey eggs rice vegetables fruit coffee olive_oil cake meat dates",
            "real_estate": "apartment house room land shop_space office_space parking_space garage",
            "tickets": "concert_ticket sports_ticket travel_ticket",
            "art_collectibles": "painting coins stamps antiques",
            "health_beauty": "perfume cosmetics wheelchair hearing_aid hair_dryer",
            "services": "tutoring language_lessons plumbing electrical_work cleaning moving painting_work "
            "carpentry car_repair phone_repair computer_repair haircut photography translation babysitting "
            "elder_care cooking tailoring gardening transport delivery web_design music_lessons massage",
            "other": "other",
        }.items()
    }
)

CATEGORY_OF: MappingProxyType[str, str] = MappingProxyType(
    {thing: category for category, things in CATEGORIES.items() for thing in things}
)
"""Each subcategory id and the category it belongs to."""

CONDITIONS = ("new", "used_like_new", "used_good", "used_fair", "for_parts", "used")

TEXT_ATTRIBUTES = ("size", "brand", "model", "color", "material", "condition")
NUMBER_ATTRIBUTES = ("year", "storage_gb", "mileage_km", "rooms", "area_m2")
