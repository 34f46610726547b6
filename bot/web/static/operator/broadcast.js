// The composer, the preview, and how broadcasts go.
import { api, ask, button, byId, fill, make, moment, named, number, press, say, t, tongue, unlessSame } from "./core.js";

let draft = null;
let photo = null;

const written = () => ({ segment: byId("segment").value, text: byId("words").value, photo: photo?.blob || "", mime: photo?.mime || "" });

// What is shown is what is sent: a change takes the preview away.
function forget() {
  if (draft) fill(byId("preview"), make("p", { class: "help" }, t("compose.changed")));
  draft = draft && { id: draft.id };
}

async function preview(node) {
  const fields = written();
  const found = await press(node, () => api("broadcasts/draft", { ...fields, id: draft?.id || "" }));
  if (!found) return;
  draft = { ...found, fields: JSON.stringify(fields) };
  show(found);
  byId("preview").scrollIntoView({ behavior: "smooth", block: "nearest" });
}

function listed(pairs, name = one => one) {
  return pairs.map(([key, count]) => `${name(key)} ${number(count)}`).join(", ") || "–";
}

function show(found) {
  const facts = [
    [t("preview.for"), found.segment || t("everybody")],
    [t("preview.languages"), listed(found.languages, tongue)],
    [t("preview.channels"), listed(found.channels, name => named("channel", name))],
    [t("preview.texts"), found.texts.map(([tag, how, count]) => `${tongue(tag)} ${number(count)} – ${named("how", how)}`).join("; ") || "–"],
    [t("preview.skipped"), listed(found.skipped, name => named("skip", name))],
  ];
  fill(byId("preview"), make("div", { class: "card" },
    make("h3", {}, t("preview.total", { n: number(found.total) })),
    ...facts.map(([label, value]) => make("p", {}, make("span", { class: "soft" }, `${label}: `), value)),
    make("div", { class: "samples" }, ...found.samples.map(sample)),
    found.total ? sending(found) : make("p", { class: "banned" }, t("preview.nobody"))));
}

function sample({ language, text, buttons, photo: picture }) {
  return make("article", { class: "sample", lang: language, dir: "auto" },
    make("h3", {}, tongue(language)),
    picture && make("img", { src: `/files/${picture}?type=image/jpeg`, alt: t("compose.photo") }),
    make("p", {}, text),
    ...buttons.map(label => make("span", { class: "button" }, label)));
}

function sending(found) {
  const choice = (value, ...field) => make("label", { class: "inline" },
    make("input", { type: "radio", name: "when", value, checked: value === "now" }), make("span", {}, t(`when.${value}`)), ...field);
  const at = make("input", { type: "datetime-local", "aria-label": t("when.at") });
  const clock = make("input", { type: "time", value: "18:30", "aria-label": t("when.local") });
  const box = make("fieldset", {}, make("legend", {}, t("when.title")), choice("now"), choice("at"), at, choice("local"), clock);
  at.addEventListener("input", () => { box.querySelector("[value=at]").checked = true; });
  clock.addEventListener("input", () => { box.querySelector("[value=local]").checked = true; });
  const when = () => ({
    now: "now",
    at: at.value ? new Date(at.value).toISOString() : "",
    local: `local ${clock.value}`,
  })[box.querySelector(":checked").value];
  const go = button(t("compose.send"), () => send(found, when()), { kind: "main", focus: "send" });
  return make("div", {}, box, make("div", { class: "row" }, go, button(t("compose.drop"), () => drop(found), { focus: "drop" })));
}

async function send(found, when) {
  if (!when) { say(t("when.missing"), true); return; }
  if (!draft || draft.fields !== JSON.stringify(written())) { forget(); return; }
  const sure = await ask(t("compose.send"), t("compose.sure", { n: number(found.total), for: found.segment || t("everybody") }), { yes: t("compose.send") });
  if (sure === null) return;
  await api("broadcasts/send", { id: found.id, when });
  clear();
  say(t("compose.sent"));
  await broadcast.refresh();
}

async function drop(found) {
  await api("broadcasts/step", { id: found.id, do: "cancel" });
  clear();
  await broadcast.refresh();
}

function clear() {
  draft = photo = null;
  for (const id of ["segment", "words", "photo"]) byId(id).value = "";
  byId("photo-off").hidden = true;
  fill(byId("preview"));
}

// How they go

const STEPS = { ready: ["cancel"], preparing: ["cancel"], scheduled: ["cancel"], running: ["pause", "cancel"], paused: ["resume", "cancel"] };

const drawAll = unlessSame(found => fill(byId("broadcasts"), ...(found.length ? found.map(one) : [make("p", { class: "help" }, t("broadcasts.none"))])));

function one(item) {
  const percent = item.total ? Math.floor(100 * item.done / item.total) : 0;
  const counted = [...item.states.map(([state, count]) => `${named("recipient", state)}: ${number(count)}`),
    ...item.reasons.map(([reason, count]) => `${named("skip", reason)}: ${number(count)}`)];
  const time = item.state === "scheduled" ? item.local_time || (item.at ? moment(item.at) : "") : "";
  return make("article", { class: "card" },
    make("h3", {}, `${item.id} `, make("span", { class: "state" }, `${named("broadcast", item.state)} ${time}`.trim())),
    make("p", { dir: "auto" }, item.begins),
    make("p", { class: "soft" }, `${item.segment || t("everybody")} · ${moment(item.created)} · ${item.operator}`),
    item.total ? make("progress", { max: item.total, value: item.done, "aria-label": t("broadcasts.progress", { id: item.id }) }) : null,
    item.total ? make("p", {}, `${percent} % · ${number(item.done)} / ${number(item.total)}`) : null,
    counted.length ? make("p", { class: "soft" }, counted.join(" · ")) : null,
    make("div", { class: "row" },
      ...(STEPS[item.state] || []).map(step => button(t(`step.${step}`), () => act(item, step), { kind: step === "cancel" ? "bad" : "", focus: `${step}-${item.id}` })),
      item.total ? make("a", { href: `/operator/api/broadcasts/${encodeURIComponent(item.id)}/report.csv`, download: `${item.id}.csv`, "data-focus": `report-${item.id}` }, t("broadcasts.report")) : null));
}

async function act(item, step) {
  if (step === "cancel" && await ask(t("step.cancel"), t("step.sure"), { yes: t("step.cancel"), bad: true }) === null) return;
  await api("broadcasts/step", { id: item.id, do: step });
  await broadcast.refresh();
}

export const broadcast = {
  begin() {
    byId("compose").addEventListener("submit", event => { event.preventDefault(); preview(event.submitter); });
    for (const id of ["segment", "words"]) byId(id).addEventListener("input", forget);
    byId("photo").addEventListener("change", async event => {
      const file = event.target.files[0];
      if (!file) return;
      photo = await press(event.target, () => api("photo", file, file.type || "image/jpeg"));
      if (!photo) event.target.value = "";
      byId("photo-off").hidden = !photo;
      forget();
    });
    byId("photo-off").addEventListener("click", () => { photo = null; byId("photo").value = ""; byId("photo-off").hidden = true; forget(); });
  },
  async refresh() { drawAll((await api("broadcasts")).broadcasts); },
};
