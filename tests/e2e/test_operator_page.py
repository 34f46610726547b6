"""The operator's page in a real browser, on a desk and on a telephone, over the real application."""

import os
import re
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.app import App
from bot.settings import Settings
from bot.web.operator.access import TRIES
from bot.web.server import build_web
from mai.channels import Unavailable
from tests.conftest import MovableClock
from tests.e2e.test_operator_api import BOSS, TOKEN, add, audited, disputed, link_of
from tests.stage import Stage

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SHOTS = os.environ.get("MAI_SCREENSHOTS")
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}, "locale": "en-US"}
PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 740}, "locale": "es-MX", "color_scheme": "dark"}
TABS = ("dashboard", "broadcast", "queue", "people", "disputes", "settings")
expect.set_options(timeout=60_000)
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    return Settings(
        data_dir=tmp_path / "data", database_url=database_url, port=0, inbound_per_minute=100_000,
        operators=f"stage:{BOSS}", operator_token=TOKEN,
    )  # fmt: skip


@pytest.fixture
async def address(app: App) -> AsyncIterator[str]:
    server = TestServer(build_web(app))
    async with server:
        yield str(server.make_url("/operator"))


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed")
    async with async_playwright() as driver:
        chromium = await driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield chromium
        await chromium.close()


class Visit:
    """One page; what its scripts complain of and what it asks other hosts for is kept."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda line: self._note(line.type, line.text))
        page.on("request", lambda request: self._asked(request.url))

    def _note(self, kind: str, text: str) -> None:
        # Chromium writes a line for every answer that is no success; those are asked for here.
        if kind == "error" and "Failed to load resource" not in text:
            self.errors.append(text)

    def _asked(self, url: str) -> None:
        ours = self.address.split("/operator")[0]
        if not url.startswith((ours, "data:", "blob:")):
            self.errors.append(f"asked {url}")

    async def by_token(self) -> None:
        await self.page.goto(self.address)
        await self.page.fill("#token", TOKEN)
        await self.page.press("#token", "Enter")
        await expect(self.page.locator("#who")).to_have_text("token")

    async def tab(self, name: str) -> None:
        await self.page.click(f"#tab-{name}")
        await expect(self.page.locator(f"#{name}")).to_be_visible()

    async def said(self, words: str) -> None:
        await expect(self.page.locator("#said")).to_contain_text(words)

    async def answer(self, words: str | None = None) -> None:
        """What a dialog asks."""
        await expect(self.page.locator("dialog")).to_be_visible()
        if words is not None:
            await self.page.fill("#question-answer", words)
        await self.page.click("#question-yes")

    async def shoot(self, name: str) -> None:
        fits = await self.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert fits, f"{name} is wider than the window"
        if SHOTS:
            await self.page.screenshot(path=str(Path(SHOTS) / f"operator-{name}.png"), full_page=True)


async def visit(browser: Browser, address: str, options: dict[str, Any]) -> Visit:
    context = await browser.new_context(**options)
    context.set_default_timeout(60_000)
    return Visit(await context.new_page(), address)


async def test_a_link_lets_in_after_a_press_and_once(browser: Browser, address: str, app: App, stage: Stage) -> None:
    secret = await link_of(stage)
    boss = await visit(browser, address, DESK)
    await boss.page.goto(f"{address}?login={secret}")
    await expect(boss.page.locator("#by-link")).to_be_visible()
    assert "login" not in boss.page.url
    assert not [entry for entry in await audited(app) if entry[1] == "login"]
    await boss.shoot("link")
    await boss.page.click("#open")
    await expect(boss.page.locator("#who")).to_have_text(f"stage:{BOSS}")
    await boss.page.reload()
    await expect(boss.page.locator("#who")).to_have_text(f"stage:{BOSS}")
    await boss.page.click("#logout")
    await expect(boss.page.locator("#token")).to_be_visible()
    await boss.page.reload()
    await expect(boss.page.locator("#token")).to_be_visible()
    other = await visit(browser, address, DESK)
    await other.page.goto(f"{address}?login={secret}")
    await other.page.click("#open")
    await expect(other.page.locator("#enter-said")).to_contain_text("was used or is too old")
    assert boss.errors == other.errors == []


async def test_a_wrong_token_is_limited(browser: Browser, address: str, app: App) -> None:
    thief = await visit(browser, address, PHONE)
    await thief.page.goto(address)
    said = thief.page.locator("#enter-said")
    for _ in range(TRIES):
        await thief.page.fill("#token", "x" * 30)
        await thief.page.press("#token", "Enter")
        await expect(said).to_have_text("Ese no es el código.")
        await expect(thief.page.locator("#token-form button")).to_be_enabled()
    await thief.page.fill("#token", TOKEN)
    await thief.page.press("#token", "Enter")
    await expect(said).to_have_text("Demasiados intentos. Espera un minuto.")
    await thief.shoot("limited")
    assert thief.errors == []


async def give_up(app: App, stage: Stage, clock: MovableClock) -> None:
    """A message to Ann that could not be sent."""
    stage.refusing["ann"] = Unavailable("down")
    await stage.say("ann", "/privacy")
    for _ in range(9):
        clock.ahead += timedelta(minutes=6)
        app.sender.wake()
        assert await app.settled()
    del stage.refusing["ann"]


@pytest.mark.parametrize("device", [DESK, PHONE], ids=["desk", "phone"])
async def test_every_tab_shows_what_there_is(
    browser: Browser, address: str, app: App, stage: Stage, clock: MovableClock, device: dict[str, Any]
) -> None:
    await disputed(stage, clock)
    await stage.say("ann", "I want to sell my bike for 90", "yes")
    await give_up(app, stage, clock)
    name = "phone" if device is PHONE else "desk"
    boss = await visit(browser, address, device)
    await boss.by_token()
    page = boss.page
    await expect(page.locator("#tiles dd").first).to_have_text("2")
    await expect(page.locator("#dashboard canvas")).to_have_count(3)
    await expect(page.locator("#chart-languages li")).to_have_count(3)
    await expect(page.locator("#chart-map circle")).to_have_count(1)
    await boss.shoot(f"dashboard-{name}")
    await page.locator("#spans button").last.click()
    await expect(page.locator("#spans button").last).to_have_attribute("aria-pressed", "true")
    await page.locator("#chart-deals summary").click()
    await expect(page.locator("#chart-deals details tbody tr")).to_have_count(14)
    await boss.tab("queue")
    await expect(page.locator("#dead .card")).to_have_count(1)
    await expect(page.locator("#counts .alarm dd")).to_have_text("1")
    await boss.shoot(f"queue-{name}")
    await boss.tab("disputes")
    await expect(page.locator("#cases .card")).to_have_count(1)
    await boss.shoot(f"disputes-{name}")
    await boss.tab("people")
    await page.fill("#whom", "stage:luis")
    await page.press("#whom", "Enter")
    await expect(page.locator("#found h3")).to_contain_text("p_")
    await boss.shoot(f"people-{name}")
    await boss.tab("settings")
    await expect(page.locator("#switches input")).to_have_count(4)
    await expect(page.locator("#audit")).to_contain_text("user")
    await boss.shoot(f"settings-{name}")
    await boss.tab("broadcast")
    await expect(page.locator("#broadcasts .help")).to_be_visible()
    await boss.shoot(f"broadcast-{name}")
    assert boss.errors == []


async def test_a_broadcast_is_composed_previewed_and_sent(
    browser: Browser, address: str, app: App, stage: Stage, tmp_path: Path
) -> None:
    for number in range(12):
        await add(app, f"reader{number}", "ru" if number % 3 == 0 else "en")
    boss = await visit(browser, address, DESK)
    await boss.by_token()
    page = boss.page
    await boss.tab("broadcast")
    await page.fill("#segment", "colour=red")
    await page.fill(
        "#words", "ru: Ярмарка в субботу!\n[Мои дела -> /status]\nen: Fair on Saturday!\n[My things -> /status]"
    )
    await page.click("#compose button[type=submit]")
    await boss.said("colour")
    await page.fill("#segment", "language=ru or language=en")
    picture = tmp_path / "fair.png"
    await page.locator("header").screenshot(path=str(picture))
    await page.set_input_files("#photo", str(picture))
    await expect(page.locator("#photo-off")).to_be_visible()
    await page.click("#compose button[type=submit]")
    await expect(page.locator("#preview h3").first).to_have_text("Recipients: 12")
    await expect(page.locator("#preview .sample")).to_have_count(2)
    await expect(page.locator("#preview .sample img").first).to_be_visible()
    await boss.shoot("preview")
    await page.press("#words", "!")
    await expect(page.locator("#preview")).to_contain_text("Changed since the preview")
    await page.press("#words", "Backspace")
    await page.click("#compose button[type=submit]")
    await page.click("#preview [data-focus=send]")
    await boss.answer()
    card = page.locator("#broadcasts .card")
    await expect(card).to_contain_text("100 % · 12 / 12")
    await expect(card.locator(".state")).to_have_text("done")
    await expect(card.locator("progress")).to_have_attribute("value", "12")
    await boss.shoot("sent")
    assert [len(stage.shown[f"reader{number}"]) for number in range(12)] == [1] * 12
    assert stage.texts("reader0")[0].startswith("Ярмарка") and stage.texts("reader1")[0].startswith("Fair")
    async with page.expect_download() as download:
        await card.locator("a").click()
    report = (await (await download.value).path()).read_text(encoding="utf-8-sig")
    assert report.count(",sent,") == 12
    assert boss.errors == []


async def test_people_and_dead_letters_and_disputes_are_dealt_with(
    browser: Browser, address: str, app: App, stage: Stage, clock: MovableClock
) -> None:
    await disputed(stage, clock)
    await give_up(app, stage, clock)
    boss = await visit(browser, address, PHONE | {"locale": "en-US"})
    await boss.by_token()
    page = boss.page
    await boss.tab("queue")
    held = len(stage.shown["ann"])
    await page.locator("#dead button").click()
    await boss.said("tried again")
    await expect(page.locator("#dead")).to_contain_text("Nothing was given up.")
    assert await app.settled() and len(stage.shown["ann"]) == held + 1
    await boss.tab("disputes")
    await page.locator("#cases button").click()
    await boss.answer("Meet again, please.")
    await expect(page.locator("#cases")).to_contain_text("No disputes.")
    assert await app.settled() and "Meet again, please." in stage.last("ann")
    await boss.tab("people")
    await page.fill("#whom", "stage:luis")
    await page.press("#whom", "Enter")
    await page.click("#found [data-focus=ban]")
    await boss.answer("spam")
    await expect(page.locator("#found .banned")).to_have_text("Banned: spam")
    await boss.shoot("banned")
    await page.click("#found [data-focus=unban]")
    await boss.answer()
    await expect(page.locator("#found .banned")).to_have_count(0)
    async with app.store() as uow:
        luis = await uow.people.address("stage", "luis")
        assert luis is not None
    entries = await audited(app)
    assert {("token", command, luis.person_id) for command in ("user", "ban", "unban")} <= set(entries)
    await boss.tab("settings")
    await page.click("[data-focus=maintenance]")
    await boss.answer()
    await boss.said("Maintenance: ✓")
    await expect(page.locator("[data-focus=maintenance]")).to_be_checked()
    assert app.switches.get("maintenance", False) is True
    await page.click("#logout")
    await expect(page.locator("#token")).to_be_visible()
    assert boss.errors == []


async def test_the_page_works_by_keyboard_and_speaks_other_languages(browser: Browser, address: str, app: App) -> None:
    boss = await visit(browser, address, DESK)
    await boss.by_token()
    page = boss.page
    await page.focus("#tab-dashboard")
    for name in (*TABS[1:], TABS[0]):
        await page.keyboard.press("ArrowRight")
        await expect(page.locator(f"#tab-{name}")).to_be_focused()
        await expect(page.locator(f"#tab-{name}")).to_have_attribute("aria-selected", "true")
        await expect(page.locator(f"#{name}")).to_be_visible()
    await page.select_option("#language", "ru")
    await expect(page.locator("h1")).to_have_text("Оператор")
    await page.reload()
    await expect(page.locator("#tab-broadcast")).to_have_text("Рассылка")
    assert await page.evaluate("document.documentElement.lang") == "ru"
    unnamed = await page.evaluate(
        """[...document.querySelectorAll("button, input:not([hidden]), textarea, select, a, figure > [role=img]")].filter(
          one => !(one.textContent.trim() || one.getAttribute("aria-label") || one.labels?.length)).map(one => one.outerHTML)"""
    )
    assert unnamed == []
    keys = await page.evaluate("document.body.innerText")
    assert re.findall(r"\b(?:tile|tab|chart|line|count|error)\.[a-z]+", keys) == []
    assert boss.errors == []
