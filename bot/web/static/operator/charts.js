// Charts over uPlot, bars, and the map of coarse cells.
/* global uPlot */
import { fill, language, make, number, t } from "./core.js";

const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 220;
const plots = new Map();
const color = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function when(seconds, unit) {
  const style = unit === "day" ? { day: "numeric", month: "short" } : { weekday: "short", hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat(language(), style).format(new Date(seconds * 1000));
}

// A line chart: `lines` are [label, values, colour]; drawn anew only for another language, size of data or scheme.
export function plot(figure, title, series, lines, { unit, digits = 0, bars = false }) {
  const shape = JSON.stringify([language(), unit, color("--ink"), lines.map(line => line[0])]);
  const data = [series.at, ...lines.map(line => line[1])];
  let known = plots.get(figure.id);
  if (!known || known.shape !== shape) {
    known?.chart.destroy();
    known?.watcher.disconnect();
    const place = make("div", { class: "plot", role: "img", "aria-label": title });
    const details = make("details", { "data-focus": "table" }, make("summary", {}, t("chart.table")), make("div", { class: "scroll" }));
    figure.replaceChildren(make("figcaption", {}, title), place, details);
    const chart = new uPlot(options(place.clientWidth || 320, lines, unit, digits, bars), data, place);
    const watcher = new ResizeObserver(() => {
      if (place.clientWidth && place.clientWidth !== chart.width) chart.setSize({ width: place.clientWidth, height: HEIGHT });
    });
    watcher.observe(place);
    known = { shape, chart, watcher, table: details.lastElementChild };
    plots.set(figure.id, known);
  } else {
    known.chart.setData(data);
  }
  fill(known.table, table([t("chart.when"), ...lines.map(line => line[0])],
    series.at.map((at, row) => [when(at, unit), ...lines.map(line => number(line[1][row], digits))]).reverse()));
}

function options(width, lines, unit, digits, bars) {
  const grid = { stroke: color("--line"), width: 1 };
  const axis = { stroke: color("--soft"), grid, ticks: grid, font: "12px system-ui" };
  const day = new Intl.DateTimeFormat(language(), { day: "numeric", month: "short" });
  const hour = new Intl.DateTimeFormat(language(), { hour: "2-digit", minute: "2-digit" });
  return {
    width, height: HEIGHT,
    cursor: { y: false, drag: { x: false, y: false } },
    scales: { y: { range: (_, low, high) => [0, Math.max(high ?? 0, digits ? 0.1 : 4) * 1.08] } },
    axes: [
      { ...axis, space: 64, values: (_, ticks) => ticks.map(at => {
        const date = new Date(at * 1000);
        return unit === "day" || date.getHours() === 0 ? day.format(date) : hour.format(date);
      }) },
      { ...axis, size: 48, values: (_, ticks) => ticks.map(value => digits || Number.isInteger(value) ? number(value, digits) : "") },
    ],
    series: [
      { label: t("chart.when"), value: (_, at) => at === null ? "–" : when(at, unit) },
      ...lines.map(([label, , name], index) => ({
        label, stroke: color(name), width: 2, spanGaps: false, dash: index === 2 ? [4, 4] : undefined,
        fill: index === 0 && !bars ? `${color(name)}22` : undefined,
        points: { show: (chart, at) => lines[index][1].filter(value => value !== null).length < 4, size: 6 },
        value: (_, value) => number(value, digits),
      })),
    ],
  };
}

export function table(heads, rows) {
  return make("table", {},
    make("thead", {}, make("tr", {}, ...heads.map(head => make("th", { scope: "col" }, head)))),
    make("tbody", {}, ...rows.map(row => make("tr", {}, ...row.map(cell => make("td", {}, cell))))));
}

// Names with bars beside each other, group by group: [heading, [[name, number], …]].
export function bars(figure, groups) {
  fill(figure, ...groups.flatMap(([title, rows]) => {
    const most = Math.max(1, ...rows.map(row => row[1]));
    return [make("p", { class: "heading" }, title), make("ul", { class: "bars" }, ...rows.map(([name, value]) =>
      make("li", {}, make("span", {}, name), make("progress", { max: most, value, "aria-hidden": "true" }), make("span", {}, number(value)))))];
  }));
}

// The map

let land = null;
let whole = false;

async function coast() {
  if (land !== null) return land;
  try {
    const topology = await (await fetch("/static/vendor/world-atlas/land-110m.json")).json();
    land = path(topology);
  } catch { land = ""; }
  return land;
}

// TopoJSON: arcs are differences of whole numbers, shared by rings; a negative number takes one backwards.
function path({ arcs, objects, transform: { scale, translate } }) {
  const lines = arcs.map(arc => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], -((y += dy) * scale[1] + translate[1])]);
  });
  const ring = indexes => indexes.flatMap(index => index < 0 ? [...lines[~index]].reverse() : lines[index]);
  const polygons = objects.land.geometries.flatMap(one => one.type === "Polygon" ? [one.arcs] : one.arcs);
  return polygons.flat().map(indexes => `M${ring(indexes).map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join("L")}Z`).join("");
}

function shape(kind, attributes) {
  const node = document.createElementNS(SVG, kind);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

// [x, y, width, height] in degrees, y downwards: the world, or where the wishes are.
function view(cells, ratio) {
  if (whole || !cells.length) return [-180, -84, 360, 150];
  const xs = cells.map(cell => cell[1]), ys = cells.map(cell => -cell[0]);
  let width = Math.max(50, (Math.max(...xs) - Math.min(...xs)) * 1.3);
  const height = Math.max(width / ratio, (Math.max(...ys) - Math.min(...ys)) * 1.3);
  width = Math.min(360, height * ratio);
  const x = (Math.max(...xs) + Math.min(...xs)) / 2 - width / 2, y = (Math.max(...ys) + Math.min(...ys)) / 2 - height / 2;
  return width >= 300 ? [-180, -84, 360, 150] : [x, y, width, height];
}

const at = ([lat, lon]) => `${number(Math.abs(lat), 2)}° ${lat < 0 ? "S" : "N"}, ${number(Math.abs(lon), 2)}° ${lon < 0 ? "W" : "E"}`;

export async function map(figure, title, cells) {
  const narrow = figure.clientWidth < 520;
  const [x, y, width, height] = view(cells, narrow ? 1.3 : 2.4);
  const svg = shape("svg", { viewBox: `${x} ${y} ${width} ${height}`, role: "img", "aria-label": title });
  svg.append(shape("path", { d: await coast(), class: "land" }));
  const step = width > 120 ? 30 : width > 40 ? 10 : 5;
  let lines = "";
  for (let lon = Math.ceil(x / step) * step; lon <= x + width; lon += step) lines += `M${lon},${y}v${height}`;
  for (let lat = Math.ceil(y / step) * step; lat <= y + height; lat += step) lines += `M${x},${lat}h${width}`;
  svg.append(shape("path", { d: lines, class: "graticule" }));
  const most = Math.max(1, ...cells.map(cell => cell[2] + cell[3]));
  for (const cell of cells) {
    const total = cell[2] + cell[3];
    const radius = Math.max(0.22, width / (narrow ? 160 : 320)) * (0.8 + 2.2 * Math.sqrt(total / most));
    const dot = shape("circle", { cx: cell[1], cy: -cell[0], r: radius, class: `cell${cell[3] > cell[2] ? " wanted" : ""}` });
    const hint = shape("title", {});
    hint.textContent = `${at(cell)}: ${t("map.offered")} ${number(cell[2])}, ${t("map.wanted")} ${number(cell[3])}`;
    dot.append(hint);
    svg.append(dot);
  }
  const choice = make("div", { class: "choice", role: "group", "aria-label": t("map.view") }, ...[false, true].map(one =>
    make("button", { type: "button", "aria-pressed": String(whole === one), "data-focus": `map-${one}`,
      onclick: () => { whole = one; map(figure, title, cells); } }, t(one ? "map.world" : "map.near"))));
  fill(figure,
    make("div", { class: "bar" }, make("figcaption", {}, title), choice), svg,
    make("p", { class: "key" }, make("span", {}, make("span", { class: "dot" }), t("map.offered")),
      make("span", {}, make("span", { class: "dot wanted" }), t("map.wanted")), t("map.coarse")),
    make("details", { "data-focus": "table" }, make("summary", {}, t("chart.table")), make("div", { class: "scroll" },
      table([t("map.cell"), t("map.offered"), t("map.wanted")], cells.slice(0, 50).map(cell => [at(cell), number(cell[2]), number(cell[3])])))));
}
