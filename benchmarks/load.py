"""Telegram in a process of its own: it sends updates of many people at a steady rate and takes what they are answered.

`python -m benchmarks.load WEBHOOK API_PORT SECRET PEOPLE RATE SECONDS BEYOND` waits for the webhook's server, then prints as JSON
the seconds until each update was acknowledged, and the rate that was kept. Chats are numbered from BEYOND + 1.
"""

import asyncio
import json
import random
import sys
import time
from itertools import count

import aiohttp
from aiohttp import web

CONNECTIONS = 100
SEED = 3
START_TIMEOUT = 60.0
WHEN = 1_700_000_000
BOT = {"id": 1, "is_bot": True, "first_name": "MAI", "username": "mai_bot"}


async def serve_api(port: int) -> web.AppRunner:
    """As much of the Bot API as an answer in words needs."""
    numbers = count(1)

    async def call(request: web.Request) -> web.Response:
        method = request.match_info["method"]
        result: object = True
        if method == "getMe":
            result = BOT
        elif method == "sendMessage":
            chat = int((await request.post())["chat_id"])  # type: ignore[arg-type]
            result = {
                "message_id": next(numbers),
                "date": WHEN,
                "chat": {"id": chat, "type": "private"},
                "text": "taken",
            }
        return web.json_response({"ok": True, "result": result})

    app = web.Application()
    app.router.add_post("/{bot}/{method}", call)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return runner


async def post_all(
    session: aiohttp.ClientSession, webhook: str, secret: str, people: int, rate: float, seconds: float, beyond: int
) -> dict[str, object]:
    """Post the updates; an answer other than 200 is an error."""
    chance = random.Random(SEED)
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    waits: list[float] = []

    async def post(number: int) -> None:
        chat = beyond + chance.randrange(people) + 1
        person = {"id": chat, "is_bot": False, "first_name": "P", "language_code": "en"}
        message = {
            "message_id": beyond * 10 + number, "date": WHEN, "chat": {"id": chat, "type": "private"}, "from": person, "text": "/help",
        }  # fmt: skip
        started = time.perf_counter()
        async with session.post(
            webhook, json={"update_id": beyond * 10 + number, "message": message}, headers=headers
        ) as answer:
            answer.raise_for_status()
        waits.append(time.perf_counter() - started)

    total = int(rate * seconds)
    async with asyncio.TaskGroup() as tasks:
        begun = time.perf_counter()
        for number in range(total):
            tasks.create_task(post(number + 1))
            await asyncio.sleep(max(0.0, begun + (number + 1) / rate - time.perf_counter()))
    return {"waits": waits, "rate": total / (time.perf_counter() - begun)}


async def run(
    webhook: str, port: int, secret: str, people: int, rate: float, seconds: float, beyond: int
) -> dict[str, object]:
    """The whole of it."""
    api = await serve_api(port)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS)) as session:
        async with asyncio.timeout(START_TIMEOUT):
            while True:
                try:
                    async with session.get(webhook):
                        break
                except aiohttp.ClientConnectionError:
                    await asyncio.sleep(0.2)
        found = await post_all(session, webhook, secret, people, rate, seconds, beyond)
    await api.cleanup()
    return found


if __name__ == "__main__":
    url, api_port, token, count_of_people, per_second, length, first = sys.argv[1:]
    found = asyncio.run(
        run(url, int(api_port), token, int(count_of_people), float(per_second), float(length), int(first))
    )
    sys.stdout.write(json.dumps(found))
