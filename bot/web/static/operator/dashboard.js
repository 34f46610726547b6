// Figures, live.
import { api, button, byId, fact, fill, named, number, t, tongue, unlessSame } from "./core.js";
import { bars, map, plot } from "./charts.js";

const SPANS = ["48h", "14d"];
let span = SPANS[0];

function drawSpans() {
  fill(byId("spans"), ...SPANS.map(one => {
    const node = button(t(`span.${one}`), () => { span = one; return dashboard.refresh(); }, { focus: one });
    node.setAttribute("aria-pressed", String(one === span));
    return node;
  }));
}

function drawTiles({ totals, queues }) {
  const share = totals.confirmed ? number(100 * totals.carried / totals.confirmed, 1) : "–";
  const waiting = (queues.work_ready || 0) + (queues.outbox_ready || 0);
  const dead = (queues.work_dead || 0) + (queues.outbox_dead || 0);
  fill(byId("tiles"),
    fact(t("tile.people"), number(totals.people)),
    fact(t("tile.fresh"), number(totals.fresh)),
    fact(t("tile.active"), number(totals.active)),
    fact(t("tile.open"), number(totals.open)),
    fact(t("tile.matched"), number(totals.matched)),
    fact(t("tile.agreed"), number(totals.agreed)),
    fact(t("tile.carried"), `${number(totals.carried)} (${share} %)`),
    fact(t("tile.median"), seconds(totals.median)),
    fact(t("tile.slowest"), seconds(totals.slowest)),
    fact(t("tile.approval"), totals.approval === null ? "–" : `${number(totals.approval)} min`),
    fact(t("tile.waiting"), number(waiting)),
    fact(t("tile.dead"), number(dead), dead ? "alarm" : ""));
}

const seconds = value => value === null ? "–" : `${number(value, 2)} s`;
const drawMap = unlessSame(cells => map(byId("chart-map"), t("chart.map"), cells));

export const dashboard = {
  begin() {
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { if (!byId("dashboard").hidden) dashboard.refresh(); });
  },
  async refresh() {
    drawSpans();
    const ahead = -new Date().getTimezoneOffset();
    const data = await api(`dashboard?span=${span}&offset=${ahead}`);
    const { series } = data;
    const unit = series.unit;
    drawTiles(data);
    plot(byId("chart-messages"), t("chart.messages"), series,
      [[t("line.received"), series.received, "--accent"], [t("line.sent"), series.sent, "--second"]], { unit });
    plot(byId("chart-answers"), t("chart.answers"), series,
      [[t("line.median"), series.median, "--accent"], [t("line.slowest"), series.slowest, "--second"]], { unit, digits: 2 });
    plot(byId("chart-deals"), t("chart.deals"), series,
      [[t("line.deals"), series.deals, "--accent"], [t("line.wishes"), series.wishes, "--second"], [t("line.people"), series.people, "--soft"]], { unit });
    bars(byId("chart-languages"), [
      [t("chart.languages"), data.languages.map(([tag, count]) => [tag ? tongue(tag) : t("others"), count])],
      [t("chart.channels"), data.channels.map(([name, count]) => [name ? named("channel", name) : t("others"), count])],
    ]);
    drawMap(data.cells);
  },
};
