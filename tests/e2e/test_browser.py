"""The chat page in a real browser, against the real server process."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.conftest import ROOT

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SHOTS = os.environ.get("MAI_SCREENSHOTS")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server of its own."""
    folder = tmp_path_factory.mktemp("server")
    (folder / "models").symlink_to(ROOT / "data" / "models")
    environment = {**os.environ, "DATA_DIR": str(folder), "PORT": "0", "DATABASE_URL": "", "TELEGRAM_BOT_TOKEN": ""}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "run"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    line = next(line for line in process.stdout if "http://" in line)
    yield line.split()[-1]
    process.terminate()
    assert process.wait(20) == 0
    process.stdout.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed")
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield chromium
        chromium.close()


def open_page(browser: Browser, address: str, person: int, **options: object) -> Page:
    context = browser.new_context(viewport={"width": 390, "height": 844}, **options)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{address}?person={person}")
    return page


def say(page: Page, text: str) -> None:
    page.fill("#text", text)
    page.press("#text", "Enter")


def wait_for(page: Page, text: str) -> None:
    expect(page.locator("main")).to_contain_text(text, timeout=60_000)


def press(page: Page, label: str) -> None:
    page.locator("main button", has_text=re.compile(f"^{label}$")).last.click()


def shoot(page: Page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=str(Path(SHOTS) / f"{name}.png"))


def test_two_windows_one_deal(browser: Browser, address: str) -> None:
    ann = open_page(browser, address, 1, locale="en-US")
    luis = open_page(browser, address, 2, locale="es-MX", color_scheme="dark")
    say(ann, "I have some old tires, 225/65R17, they're still good. Wish I could get rid of them.")
    wait_for(ann, "Which town")
    say(ann, "Chicago")
    wait_for(ann, "How much may I decide")
    press(ann, "Always ask me")
    wait_for(ann, "Up to which amount")
    press(ann, "I trust you")
    wait_for(ann, "Your MAI is ready")
    for answer, then in (("4", "Which price"), ("80", "least you would take"), ("60", "Shall I look")):
        say(ann, answer)
        wait_for(ann, then)
    press(ann, "Yes, go ahead")
    wait_for(ann, "looking for someone")
    say(luis, "Necesito llantas para mi camioneta, 225/65R17")
    wait_for(luis, "En qué ciudad")
    say(luis, "Chicago")
    wait_for(luis, "Cuánto puedo decidir")
    press(luis, "Pregúntame siempre")
    wait_for(luis, "Hasta qué cantidad")
    press(luis, "Confío en ti")
    for answer, then in (("4", "máximo que pagarías"), ("70", "Busco a alguien")):
        say(luis, answer)
        wait_for(luis, then)
    press(luis, "Sí, adelante")
    wait_for(luis, "Encontré esto para ti")
    wait_for(ann, "Someone wants this from you")
    shoot(ann, "card-en")
    shoot(luis, "card-es-dark")
    totals = {re.search(r"Total: .*?([\d.,]+)", page.inner_text("main"))[1] for page in (ann, luis)}  # type: ignore[index]
    assert len(totals) == 1
    press(ann, "Approve")
    press(luis, "Aprobar")
    wait_for(ann, "Agreed: tires")
    wait_for(luis, "Acordado")
    assert ann.locator("main button", has_text="Approve").count() == 0
    shoot(ann, "meeting-en")
    ann.reload()
    wait_for(ann, "Agreed: tires")
    wait_for(ann, "I have some old tires")


def test_a_page_that_was_away_misses_nothing(browser: Browser, address: str) -> None:
    page = open_page(browser, address, 3)
    wait = page.locator("main article")
    page.wait_for_function("link && link.readyState === 1")
    page.context.set_offline(True)
    page.evaluate("link.close()")
    say(page, "hello")
    page.context.set_offline(False)
    wait_for(page, "Which town")
    expect(page.locator("main article.mine")).to_have_count(1)
    assert wait.count() >= 3


def test_right_to_left(browser: Browser, address: str) -> None:
    page = open_page(browser, address, 4, locale="ar")
    say(page, "عندي كنبة للبيع ب 800 ريال")
    wait_for(page, "في أي مدينة تعيش")
    say(page, "الرياض")
    wait_for(page, "إلى أي حد أقرر بنفسي")
    press(page, "اسألني دائمًا")
    wait_for(page, "حتى أي مبلغ")
    page.locator("main button").filter(has_text="حتى").first.click()
    wait_for(page, "ما أقل مبلغ تقبله")
    last = page.locator("main article").last
    assert last.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    shoot(page, "arabic")


def test_a_photo_and_a_place(browser: Browser, address: str, tmp_path: Path) -> None:
    page = open_page(
        browser,
        address,
        5,
        locale="en-US",
        geolocation={"latitude": 41.88, "longitude": -87.63},
        permissions=["geolocation"],
    )
    say(page, "hello")
    wait_for(page, "Which town")
    page.click("#place")
    wait_for(page, "Noted: Chicago")
    press(page, "Always ask me")
    wait_for(page, "Up to which amount")
    page.locator("main button").filter(has_text="Up to").first.click()
    wait_for(page, "Your MAI is ready")
    picture = tmp_path / "sofa.png"
    page.screenshot(path=str(picture))
    page.set_input_files("#file", str(picture))
    wait_for(page, "Nice photo")
    say(page, "selling this sofa for 120")
    wait_for(page, "Sell: sofa")
    shown = page.locator("main article:not(.mine) img").last
    expect(shown).to_be_visible()
    assert shown.evaluate("image => image.naturalWidth") > 0
