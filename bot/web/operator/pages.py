"""The page itself, its words, log-in and log-out, and where everything of it is found."""

from pathlib import Path

from aiohttp import web

from bot.app import App
from bot.web.operator.access import PATH, Access, How, Operator
from bot.web.operator.acting import Acting
from bot.web.operator.composing import Composing
from bot.web.operator.dashboard import Dashboard
from bot.web.operator.desk import Desk
from bot.web.operator.people import People
from bot.web.operator.requests import answer, body, field, guarded, language, problem
from bot.web.operator.strings import Strings
from bot.web.origin import same_origin

PAGE = Path(__file__).parents[1] / "static" / "operator.html"
API = f"{PATH}/api"
MAX_SECRET = 256


def add_operator_page(server: web.Application, app: App) -> None:
    """Every route of the page."""
    access, acting = Access(app), Acting(app)
    entrance = Entrance(access)
    dashboard, people, desk, composing = Dashboard(app), People(app, acting), Desk(app, acting), Composing(app, acting)
    server.add_routes([
        web.get(PATH, entrance.page),
        web.get(f"{PATH}/strings", entrance.strings),
        web.post(f"{API}/login", entrance.login),
    ])  # fmt: skip
    for path, handler in {
        "me": entrance.me, "dashboard": dashboard.show, "queue": desk.queue, "disputes": desk.disputes,
        "settings": desk.settings, "broadcasts": composing.recent, "broadcasts/{id}/report.csv": composing.report,
    }.items():  # fmt: skip
        server.router.add_get(f"{API}/{path}", guarded(access, handler))
    for path, handler in {
        "logout": entrance.logout, "people/find": people.find, "people/act": people.act, "queue/resend": desk.resend,
        "queue/resend-all": desk.resend_all, "disputes/solve": desk.solve, "settings/switch": desk.switch,
        "photo": composing.photo, "broadcasts/draft": composing.draft, "broadcasts/send": composing.send,
        "broadcasts/step": composing.step,
    }.items():  # fmt: skip
        server.router.add_post(f"{API}/{path}", guarded(access, handler))


class Entrance:
    """How an operator comes in and leaves."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._strings = Strings()

    async def page(self, request: web.Request) -> web.StreamResponse:
        """The page. A link from the chat is not spent by opening it: messengers look at links too."""
        headers = {"Cache-Control": "no-store"}
        return web.Response(text=PAGE.read_text(encoding="utf-8"), content_type="text/html", headers=headers)

    async def strings(self, request: web.Request) -> web.StreamResponse:
        """The words of the page in the language asked for, and which other ones there are."""
        tag = self._strings.closest(request.query.get("language", "") or language(request))
        return answer({"language": tag, "languages": self._strings.languages, "words": dict(self._strings.words(tag))})

    async def login(self, request: web.Request) -> web.StreamResponse:
        """`{"link": "…"}` from a link of the chat, or `{"token": "…"}` of the settings."""
        same_origin(request, required=True)
        data = await body(request)
        how: How = "link" if "link" in data else "token"
        operator = await self._access.enter(request, how, field(data, how, MAX_SECRET))
        if operator is None:
            raise problem(web.HTTPForbidden, "link-spent" if how == "link" else "token-wrong")
        response = answer({"operator": operator.name})
        await self._access.begin(request, operator, response)
        return response

    async def logout(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """The end of the session."""
        response = answer({})
        await self._access.leave(request, operator, response)
        return response

    async def me(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """Who is here."""
        return answer({"operator": operator.name})
