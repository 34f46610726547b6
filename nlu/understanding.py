"""A message in any language → universal intents. One pass of the encoder, then rules that never read a number twice."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from metaspace.intent import Constraints, Place, Price, Thing, UniversalIntent
from metaspace.ontology import CATEGORY_OF, INVERSE_ACTIONS, PROVIDING_ACTIONS, Action
from nlu.agreement import agree, fitting, thing_of
from nlu.attributes import find_attributes
from nlu.bigger import InstructionReader
from nlu.currencies import find_currencies
from nlu.dialogue_acts import told_by_words
from nlu.encoder import Encoded, Encoder
from nlu.folding import fold
from nlu.heads import TAGS, Choice, Heads, Verdict, pieces
from nlu.language import DEFAULT_MEMBERS, LanguageDetector, base_language
from nlu.language_names import named_languages
from nlu.lexicons import Lexicon, ThingMention
from nlu.manner import find_delivery, find_payment, read_urgency
from nlu.money import PriceMention, find_prices
from nlu.named import read_makers
from nlu.names import lone_town, read_place
from nlu.phrases import cues_of
from nlu.places import Gazetteer
from nlu.quantities import QuantityMention, find_quantity
from nlu.roles import read_numbers
from nlu.shares import priced
from nlu.signals import find_signals
from nlu.sizes import read_size
from nlu.spans import Claims

MAX_CHARACTERS = 2_000
"""Of one message; a wish is said long before."""
SURE = 0.5
"""Below this probability of the action the bot asks instead of acting."""
LIKELY = 0.1
"""Probability from which an action is taken for an answer that must name one."""
CLOSE = 0.15
"""Two readings nearer than this are asked about."""
MAX_WISHES = 4
MAX_AHEAD = 128
"""Messages that wait encoded for their `read`."""
_SPLIT = re.compile(
    r"[;\n]+|(?<=[.!?。！？])\s*|\s+(?:and also|and i also|also|y también|y ademas|e também|e tambem|und außerdem|und auch|et aussi|et je|а также|и ещё|и еще|"
    r"وكمان|وأيضا|और साथ ही|另外|还有|そして)\s+|(?:另外|还有|而且|それと|あと、)|,\s+(?=(?:and|y|e|und|et|и|also)\s)"
)
_SERVICES = frozenset({Action.OFFER_SERVICE, Action.SEEK_SERVICE})
_RENTED = frozenset({Action.RENT, Action.RENT_OUT})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message says. `intents` are one or more wishes, or one dialogue act; `second` the next best action."""

    language: str
    confidence: float
    """Of the language."""
    intents: tuple[UniversalIntent, ...]
    second: Action | None = None

    @property
    def is_unsure(self) -> bool:
        """True where the bot had better ask."""
        return self.second is not None


BARE = 0.7
"""Share of a message's letters and digits that the name of a thing must make up to be all it says."""


class Understanding:
    """The embedded parser. Stateless but for its loaded models; safe to share."""

    def __init__(
        self, encoder: Encoder, heads: Heads, lexicon: Lexicon, gazetteer: Gazetteer, detector: LanguageDetector
    ) -> None:
        self._encoder = encoder
        self._heads = heads
        self.gazetteer = gazetteer
        self._detector = detector
        self._lexicon = lexicon
        self._ahead: dict[str, Encoded] = {}
        self._told: dict[str, UniversalIntent | None] = {}
        self.bigger: InstructionReader | None = None
        """A larger model that reads too; the embedded parser checks it and stands in for it."""

    def encode_ahead(self, text: str) -> None:
        """Do what takes longest of a `read` that will follow; may be called in a thread of its own."""
        cut = text[:MAX_CHARACTERS]
        encoded = self._encoder.encode_tokens([cut])[0]
        while len(self._ahead) >= MAX_AHEAD:
            self._ahead.pop(next(iter(self._ahead)), None)
        self._ahead[cut] = encoded
        self._tell(cut)

    def _tell(self, text: str) -> None:
        """Have the larger model read a text too, where there is one."""
        if self.bigger is None or text in self._told or not any(map(str.isalpha, text)):
            return
        language = self._detector.detect(text).language
        embedded = self._read(text, self._encoded(text), language, 1.0, None).intents[0]
        while len(self._told) >= MAX_AHEAD:
            self._told.pop(next(iter(self._told)), None)
        self._told[text] = self.bigger.read(text, embedded, None)

    def _encoded(self, text: str) -> Encoded:
        return self._ahead.get(text) or self._encoder.encode_tokens([text])[0]

    def _verdict(self, text: str, encoded: Encoded, language: str) -> tuple[Verdict, list[ThingMention]]:
        mentions = self._lexicon.find(text, language)
        return self._heads.read(encoded, pieces(text), find_signals(text, language), mentions), mentions

    def read(
        self,
        text: str,
        *,
        known: Sequence[str] = (),
        channel_language: str | None = None,
        country: str | None = None,
        language: str | None = None,
    ) -> Reading:
        """Read one message. `known` are the person's languages, `country` her own; `language` skips the detection."""
        return self.read_many(
            [text], known=known, channel_language=channel_language, country=country, languages=[language]
        )[0]

    def read_many(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[str] = (),
        channel_language: str | None = None,
        country: str | None = None,
        languages: Sequence[str | None] | None = None,
    ) -> list[Reading]:
        """Read messages, sharing passes of the encoder."""
        cut = [text[:MAX_CHARACTERS] for text in texts]
        encoded = [self._encoded(cut[0])] if len(cut) == 1 else self._encoder.encode_tokens(cut)
        readings = []
        for index, text in enumerate(cut):
            said = languages[index] if languages else None
            guess = self._detector.detect(text, known=known, channel_language=channel_language)
            tongue = base_language(said) if said else guess.language
            confidence = 1.0 if said else guess.confidence
            reading = self._read(text, encoded[index], tongue, confidence, country)
            readings.append(self._with_told(text, reading))
        return readings

    def _with_told(self, text: str, reading: Reading) -> Reading:
        """The reading with what the larger model made of it; several wishes in one message stay the embedded parser's."""
        self._tell(text)
        told = self._told.get(text)
        if told is None or len(reading.intents) > 1:
            return reading
        told = replace(told, language=reading.language)
        return replace(
            reading, intents=(replace(told, missing=_missing(told) if told.action.is_trade else ()),), second=None
        )

    def read_as(self, text: str, action: Action, *, language: str, country: str | None) -> Reading:
        """Read a message whose action the person has told."""
        tongue = self._detector.detect(text, known=(language,)).language
        cut = text[:MAX_CHARACTERS]
        verdict, mentions = self._verdict(cut, self._encoded(cut), tongue)
        if not action.is_trade:
            return Reading(tongue, 1.0, (self._act(cut, action, 1.0, verdict, tongue),))
        thing = thing_of(verdict, action)
        return Reading(tongue, 1.0, (self._wish(cut, verdict, mentions, action, thing, 1.0, tongue, country),))

    def _read(self, text: str, encoded: Encoded, language: str, confidence: float, country: str | None) -> Reading:
        if not any(character.isalpha() for character in text):
            return Reading(language, confidence, (UniversalIntent(language, Action.OTHER, 0.0),))
        verdict, mentions = self._verdict(text, encoded, language)
        agreed = agree(verdict)
        choice = told_by_words(_plainly(agreed.action, text, language), text, language)
        action, second = Action(choice.label), _second(choice)
        if not action.is_trade:
            act = self._act(text, action, choice.probability, verdict, language)
            return Reading(language, confidence, (act,), second)
        whole = self._wish(text, verdict, mentions, action, agreed.thing, choice.probability, language, country)
        parts = self._parts(text, whole, language, country)
        return Reading(language, confidence, parts or (whole,), second)

    def _act(self, text: str, action: Action, confidence: float, verdict: Verdict, language: str) -> UniversalIntent:
        intent = UniversalIntent(language, action, min(confidence, 1.0))
        if action is not Action.COUNTER:
            return intent
        said = read_numbers(text, language, verdict, "other", provides=False).price
        if said is None:
            return replace(intent, constraints=Constraints(price=self.read_price(text, language)))
        return replace(intent, constraints=Constraints(price=priced(said, verdict, text, language, provides=False)))

    def _parts(
        self, text: str, whole: UniversalIntent, language: str, country: str | None
    ) -> tuple[UniversalIntent, ...]:
        """The wishes of a message that holds several: clauses that each say what to do with another thing."""
        clauses = [clause.strip(" ,.;") for clause in _SPLIT.split(text) if clause and len(clause.strip(" ,.;")) >= 6]
        found = [self._lexicon.find(clause, language) for clause in clauses] if len(clauses) > 1 else []
        # Encoding takes longest: only where two clauses name a thing.
        if sum(any(mention.exact for mention in mentions) for mentions in found) < 2:
            return ()
        wishes: list[UniversalIntent] = []
        for clause, mentions, encoded in zip(clauses, found, self._encoder.encode_tokens(clauses), strict=True):
            if not any(mention.exact for mention in mentions):
                continue
            verdict = self._heads.read(encoded, pieces(clause), find_signals(clause, language), mentions)
            agreed = agree(verdict)
            choice = agreed.action
            action = Action(choice.label)
            if not action.is_trade or choice.probability < SURE:
                continue
            thing = agreed.thing
            wish = self._wish(clause, verdict, mentions, action, thing, choice.probability, language, country)
            if all(wish.object.subcategory != other.object.subcategory for other in wishes):
                wishes.append(wish)
        if len(wishes) < 2:
            return ()
        place = whole.constraints.location
        return tuple(
            wish if wish.constraints.location else wish.with_constraints(location=place) for wish in wishes[:MAX_WISHES]
        )

    def _wish(
        self,
        text: str,
        verdict: Verdict,
        mentions: list[ThingMention],
        action: Action,
        subcategory: str,
        confidence: float,
        language: str,
        country: str | None,
    ) -> UniversalIntent:
        action = fitting(action, subcategory)
        said = read_numbers(text, language, verdict, subcategory, provides=action in PROVIDING_ACTIONS)
        price = None
        if said.price and action is not Action.GIVE:
            price = priced(
                said.price,
                verdict,
                text,
                language,
                provides=action in PROVIDING_ACTIONS,
                is_work=CATEGORY_OF[subcategory] == "services",
            )
        if price is not None and price.per in _LET_PER and CATEGORY_OF[subcategory] == "real_estate":
            action = _AS_LET.get(action, action)
        if action is Action.SELL and said.free and price is None:
            action = Action.GIVE
        attributes = {**said.attributes, **read_makers(text, verdict, subcategory), **_kinds(verdict)}
        counted = said.quantity if said.quantity and said.quantity.value > 0 else None
        constraints = Constraints(
            price=price,
            location=read_place(text, verdict, self.gazetteer, language, country),
            urgency=read_urgency(text, language, verdict.choice("urgency").label),  # type: ignore[arg-type]
            payment=find_payment(text, language),
            delivery=find_delivery(text, language),
        )
        intent = UniversalIntent(
            language=language,
            action=action,
            confidence=min(confidence, 1.0),
            object=Thing(
                subcategory,
                counted.value if counted else None,
                counted.unit if counted else None,
                attributes,
                _label(subcategory, text),
            ),
            constraints=constraints,
            wanted=_wanted(mentions, verdict, subcategory) if action is Action.TRADE else None,
        )
        return replace(intent, missing=_missing(intent))

    # Answers to single questions

    def read_price(self, text: str, language: str, *, provides: bool | None = None) -> Price | None:
        """The price in an answer to "how much?"; None where there is none. A negative amount is kept negative."""
        prices = find_prices(text, language, provides=provides, claims=Claims(), expect_price=True)
        if not prices:
            return None
        said = prices[-1]
        return Price(said.amount, _code(said), said.bound or "target", said.per)  # type: ignore[arg-type]

    def read_prices(self, text: str, language: str, *, provides: bool) -> list[Price]:
        """Every price in an answer to "how much?"; a range gives both ends' meaning through its bound."""
        found = find_prices(text, language, provides=provides, claims=Claims(), expect_price=True)
        return [
            Price(said.amount, _code(said), said.bound or "target", said.per)  # type: ignore[arg-type]
            for said in found
            if not said.free
        ]

    def read_correction(
        self, text: str, intent: UniversalIntent, language: str, country: str | None
    ) -> UniversalIntent:
        """What a message changes in a wish that is already known: only what it says is set."""
        exact = [mention for mention in self._lexicon.find(text, language) if mention.exact]
        named = _main_first(exact, intent.action)
        subcategory = named[0].subcategory if named else intent.object.subcategory
        claims = Claims()
        attributes = find_attributes(text, language, subcategory=subcategory, claims=claims)
        provides = intent.action in PROVIDING_ACTIONS
        prices = find_prices(text, language, provides=provides, claims=claims)
        quantity = find_quantity(text, language, claims=claims)
        found = self.gazetteer.find(text, country=country, claims=claims)
        place, price = found.place if found else None, _price(prices, intent.action)
        if price is None and quantity is None:
            # No word that the rules know: what the heads make of the numbers.
            verdict, _ = self._verdict(text, self._encoded(text), language)
            said = read_numbers(text, language, verdict, subcategory or "other", provides=provides)
            price = priced(said.price, verdict, text, language, provides=bool(provides)) if said.price else None
            quantity = said.quantity
            place = place or read_place(text, verdict, self.gazetteer, language, country)
            if place is None and price is None and quantity is None:
                place = lone_town(text, self.gazetteer, language, country)
        counted = quantity is not None and _counts(quantity, subcategory or "other", intent.action)
        return UniversalIntent(
            language,
            intent.action,
            1.0,
            Thing(
                named[0].subcategory if named else None,
                quantity.value if quantity and counted else None,
                quantity.unit if quantity and counted else None,
                attributes,
            ),
            Constraints(price=price, location=place),
        )

    def read_size(self, text: str, subcategory: str | None) -> str | None:
        """The answer to "which size?"."""
        return read_size(text, subcategory)

    def trade_meant(self, text: str, language: str) -> Action | None:
        """What words that answer "what shall I do with it?" say, where they alone would mean something else."""
        cut = text[:MAX_CHARACTERS]
        said = [value for _, _, value in cues_of(language).find(fold(cut))]
        cued = next((_CUED[value] for value in said if value in _CUED), None)
        if cued is not None:
            return cued
        verdict, _ = self._verdict(cut, self._encoded(cut), language)
        likely = {action: verdict.probability("action", action) for action in INVERSE_ACTIONS}
        best = max(likely, key=lambda action: likely[action])
        return best if likely[best] >= LIKELY else None

    def things_in(self, text: str, language: str) -> list[str]:
        """Subcategories that a message names."""
        return [mention.subcategory for mention in self._lexicon.find(text, language)]

    def bare_thing(self, text: str, language: str) -> str | None:
        """The thing, where a message is its name and nothing else: "sofa" does not say what is to be done with one."""
        mentions = [mention for mention in self._lexicon.find(text, language) if mention.exact]
        letters = sum(map(str.isalnum, text))
        if len(mentions) != 1 or not letters:
            return None
        span = mentions[0].span
        named = sum(map(str.isalnum, text[span.start : span.end]))
        return mentions[0].subcategory if named >= BARE * letters else None

    def read_quantity(self, text: str, language: str) -> tuple[Decimal, str | None] | None:
        """The count in an answer to "how many?", with its unit."""
        found = find_quantity(text, language, claims=Claims(), expect_quantity=True)
        return None if found is None else (found.value, found.unit)

    def find_towns(self, text: str, country: str | None) -> list[Place]:
        """Towns that an answer may mean."""
        return self.gazetteer.lookup(text, country=country)

    def long_name(self, place: Place, language: str) -> str:
        """A town with its state and country, to tell namesakes apart."""
        from nlu.replies import locale_of  # CLDR, which reading a message does without

        territory = locale_of(language).territories.get(place.country or "", place.country or "")
        return ", ".join(part for part in (place.name, self.gazetteer.region(place), territory) if part)

    def nearest_town(self, lat: float, lon: float) -> Place:
        """The town around a position."""
        return self.gazetteer.nearest(lat, lon)

    def find_currency(self, text: str, language: str) -> str | None:
        """The currency that an answer names."""
        bare = text.strip().upper()
        if re.fullmatch(r"[A-Z]{3}", bare):
            return bare
        return next((mention.code for mention in find_currencies(f"1 {text}", language) if mention.code), None)

    def find_languages(self, text: str) -> list[str]:
        """Languages that an answer names, in any of the catalogs' languages."""
        return named_languages(text)

    def find_things(self, text: str, languages: Sequence[str]) -> list[str]:
        """The things that an answer names."""
        found = [mention.subcategory for tag in (*languages, "en") for mention in self._lexicon.find(text, tag)]
        return list(dict.fromkeys(found))

    def find_thing(self, text: str, language: str) -> Thing:
        """The thing in an answer to "what is it?": one of the vocabulary, else `other` under her own words."""
        verdict, mentions = self._verdict(text, self._encoded(text), language)
        choice = verdict.choice("thing")
        subcategory = choice.label if mentions or choice.probability >= SURE else "other"
        attributes = find_attributes(text, language, subcategory=subcategory, claims=Claims())
        return Thing(subcategory, attributes=attributes, label=_label(subcategory, text))


def load_understanding(folder: Path, members: Sequence[str] = DEFAULT_MEMBERS) -> Understanding:
    """The parser over the encoder built in `folder`; `members` are those of the language detector."""
    return Understanding(Encoder(folder), Heads(), Lexicon(), Gazetteer(folder), LanguageDetector(members))


def _plainly(choice: Choice, text: str, language: str) -> Choice:
    """A sale that says so, and no word of a swap: several things "for 20" are no swap."""
    if {choice.label, choice.second} != {Action.SELL, Action.TRADE}:
        return choice
    said = {value for _, _, value in cues_of(language).find(fold(text))}
    if "sell" in said and "swap" not in said:
        return Choice(Action.SELL.value, max(choice.probability, SURE + CLOSE), Action.TRADE.value, 0.0)
    return choice


def _second(choice: Choice) -> Action | None:
    if choice.probability >= SURE and choice.probability - choice.second_probability >= CLOSE:
        return None
    return Action(choice.second)


_CUED = {"sell": Action.SELL, "buy": Action.BUY, "give": Action.GIVE, "swap": Action.TRADE, "let": Action.RENT_OUT}
_LABEL_LENGTH = 40


def _label(subcategory: str, text: str) -> str | None:
    """Her own words for what the vocabulary does not know."""
    return " ".join(text.split())[:_LABEL_LENGTH] if subcategory == "other" else None


def _main_first(mentions: list[ThingMention], action: Action) -> list[ThingMention]:
    """Services before things where work is meant, things before services where it is not."""
    if action in _SERVICES:
        return sorted(mentions, key=lambda mention: CATEGORY_OF[mention.subcategory] != "services")
    if action in _RENTED:
        return sorted(mentions, key=lambda mention: CATEGORY_OF[mention.subcategory] == "services")
    return [mention for mention in mentions if CATEGORY_OF[mention.subcategory] != "services"] or mentions


def _wanted(mentions: list[ThingMention], verdict: Verdict, given: str) -> Thing | None:
    """What she wants for it: the thing whose words are tagged so, else the one that is not given."""
    if not mentions:
        return None
    column = TAGS.index("wanted")
    likeliest = max(mentions, key=lambda mention: float(verdict.tag(mention.span)[column]))
    if verdict.tag(likeliest.span)[column] >= LEAST_WANTED:
        return Thing(likeliest.subcategory)
    other = next((mention for mention in mentions if mention.subcategory != given and mention.exact), None)
    return Thing(other.subcategory) if other else None


LEAST_WANTED = 0.3


UNSAID = {"condition": 0.55, "color": 0.75, "material": 0.7}
"""Probability from which a message is taken to say nothing of it."""


def _kinds(verdict: Verdict) -> dict[str, str | int]:
    """Condition, colour and material."""
    found: dict[str, str | int] = {}
    for head, least in UNSAID.items():
        unsaid = verdict.probability(head, "none")
        if unsaid < least:
            choice = verdict.choice(head)
            found[head] = choice.label if choice.label != "none" else choice.second
    return found


_AS_LET = {Action.BUY: Action.RENT, Action.SELL: Action.RENT_OUT}
_LET_PER = ("day", "week", "month")


def _code(mention: PriceMention) -> str | None:
    return mention.currency or ("USD" if mention.bare_dollar else None)


def _price(prices: list[PriceMention], action: Action) -> Price | None:
    said = next((mention for mention in prices if not mention.free), None)
    if said is None or action is Action.GIVE:
        return None
    return Price(said.amount, _code(said), said.bound or "target", said.per)  # type: ignore[arg-type]


def _counts(quantity: QuantityMention, subcategory: str, action: Action) -> bool:
    """A count belongs to a thing that is counted, not to rooms of a flat or people of a lesson."""
    return (
        quantity.value > 0 and action not in _SERVICES and CATEGORY_OF[subcategory] not in ("real_estate", "services")
    )


def _missing(intent: UniversalIntent) -> tuple[str, ...]:
    needs = []
    if intent.object.subcategory in (None, "other"):
        needs.append("thing")
    if intent.object.quantity is None and CATEGORY_OF.get(intent.object.subcategory or "") not in (
        "services",
        "real_estate",
    ):
        needs.append("quantity")
    if intent.constraints.price is None and intent.action not in (Action.GIVE, Action.TRADE):
        needs.append("price")
    if intent.constraints.location is None:
        needs.append("location")
    return tuple(needs)
