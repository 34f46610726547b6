"""The dashboard's figures, made once for all who look and never for more than a small share of the time."""

import asyncio
import re
import time
from collections.abc import Mapping, Sequence
from datetime import timedelta
from statistics import median, quantiles
from typing import Any, Literal

from aiohttp import web

from adapters.storage.dashboard import Activity, SqlDashboard
from bot.answer_times import hour_of
from bot.app import App
from bot.web.operator.access import Operator
from bot.web.operator.requests import answer, problem
from mai.operations import Statistics

Unit = Literal["hour", "day"]
SPANS: Mapping[str, tuple[Unit, int]] = {"48h": ("hour", 48), "14d": ("day", 14)}
"""What a chart shows: so many hours or days."""
HOUR, DAY = 3600, 24 * 3600
MAX_OFFSET = 14 * 60
_OFFSET = re.compile(r"-?[0-9]{1,3}")
SOONEST = 3.0
SHARE = 20
"""Figures that took a second are made anew after twenty at the soonest."""
MAX_NAMES = 12


class Dashboard:
    """Figures over one application."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._rows = SqlDashboard(app.store)
        self._made: tuple[float, dict[str, Any]] | None = None
        self._activity: Activity | None = None
        self._making = asyncio.Lock()

    async def show(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """`?span=48h|14d&offset=` minutes that the operator's clock is ahead of UTC."""
        span = request.query.get("span", "48h")
        offset = request.query.get("offset", "0")
        if span not in SPANS or not _OFFSET.fullmatch(offset) or abs(int(offset)) > MAX_OFFSET:
            raise problem(web.HTTPBadRequest, "bad-field", "span, offset")
        figures, activity = await self._current()
        return answer(figures | {"series": self._series(activity, *SPANS[span], int(offset) * 60)})

    async def _current(self) -> tuple[dict[str, Any], Activity]:
        async with self._making:
            started = time.monotonic()
            if self._made is None or self._activity is None or started >= self._made[0]:
                figures, self._activity = await self._make()
                took = time.monotonic() - started
                self._made = (started + max(SOONEST, SHARE * took), figures)
            return self._made[1], self._activity

    async def _make(self) -> tuple[dict[str, Any], Activity]:
        now = self._app.clock.now()
        longest = timedelta(seconds=max(count * (DAY if unit == "day" else HOUR) for unit, count in SPANS.values()))
        activity = await self._rows.activity(now - longest - timedelta(days=1))
        cells = await self._rows.cells()
        figures = await self._app.services.desk.statistics(now)
        return {
            "at": now.isoformat(),
            "totals": _totals(figures),
            "languages": _most(figures.languages),
            "channels": _most(figures.channels),
            "wishes": dict(figures.wishes),
            "deals": dict(figures.deals),
            "queues": await self._app.services.desk.health(),
            "cells": [[cell.lat, cell.lon, cell.offered, cell.wanted] for cell in cells],
        }, activity

    def _series(self, activity: Activity, unit: Unit, count: int, offset: int) -> dict[str, Any]:
        """Every count of hours folded into the hours or days of the operator's clock."""
        step = DAY if unit == "day" else HOUR
        last = (int(self._app.clock.now().timestamp()) + offset) // step
        slots = range(last - count + 1, last + 1)

        def folded(hours: Mapping[int, int]) -> list[int]:
            found: dict[int, int] = {}
            for hour, number in hours.items():
                slot = (hour * HOUR + offset) // step
                found[slot] = found.get(slot, 0) + number
            return [found.get(slot, 0) for slot in slots]

        times: dict[int, list[float]] = {}
        since = hour_of(self._app.clock.now()) - count * step // HOUR - 24
        for hour, samples in self._app.answer_times.by_hour(since).items():
            times.setdefault((hour * HOUR + offset) // step, []).extend(samples)
        spread = [_spread(times.get(slot, [])) for slot in slots]
        return {
            "unit": unit,
            "at": [slot * step - offset for slot in slots],
            "received": folded(activity.received),
            "sent": folded(activity.sent),
            "people": folded(activity.people),
            "wishes": folded(activity.wishes),
            "deals": folded(activity.deals),
            "median": [one[0] if one else None for one in spread],
            "slowest": [one[1] if one else None for one in spread],
        }


def _totals(figures: Statistics) -> dict[str, Any]:
    answers = figures.answer_seconds
    return {
        "people": figures.people,
        "fresh": figures.new_people,
        "active": figures.active_people,
        "open": figures.wishes.get("open", 0) + figures.wishes.get("talking", 0),
        "confirmed": figures.confirmed,
        "matched": figures.matched,
        "agreed": figures.agreed,
        "carried": figures.done,
        "median": answers[0] if answers else None,
        "slowest": answers[1] if answers else None,
        "approval": figures.approval_minutes,
    }


def _most(counted: Mapping[str, int]) -> list[tuple[str, int]]:
    """The commonest names, and the rest together under an empty one."""
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    rest = sum(number for _, number in ordered[MAX_NAMES:])
    return ordered[:MAX_NAMES] + ([("", rest)] if rest else [])


def _spread(seconds: Sequence[float]) -> tuple[float, float] | None:
    """Median and 95th percentile."""
    if len(seconds) < 2:
        return (seconds[0], seconds[0]) if seconds else None
    return median(seconds), quantiles(seconds, n=20)[-1]
