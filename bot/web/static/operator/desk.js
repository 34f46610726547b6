// Queues, people, disputes, settings.
import { api, ask, button, byId, fact, fill, make, moment, named, number, press, say, t, tongue, unlessSame } from "./core.js";

// Queue

const drawQueue = unlessSame(({ counts, dead: letters }) => {
  const rows = Object.entries(counts).filter(([name]) => /^(work|outbox)_/.test(name)).sort();
  fill(byId("counts"), ...(rows.length ? rows : [["empty", null]]).map(([name, count]) => count === null ? make("div", {}, make("dt", {}, t("queue.empty"))) :
    fact(named("count", name), number(count), name.endsWith("_dead") && count ? "alarm" : "")));
  byId("resend-all").hidden = !letters.length;
  fill(byId("dead"), ...(letters.length ? letters.map(letter) : [make("p", { class: "help" }, t("dead.none"))]));
});

function letter(one) {
  const key = `${one.queue} ${one.number}`;
  return make("article", { class: "card" },
    make("h3", {}, `${named("dead", one.queue)} ${one.number} · ${one.kind}`),
    make("p", { class: "soft" }, make("code", {}, one.person)),
    make("p", {}, one.error || "–"),
    make("div", { class: "row" }, button(t("dead.resend"), async () => {
      await api("queue/resend", { queue: one.queue, number: one.number });
      say(t("dead.resent"));
      await queue.refresh();
    }, { focus: key })));
}

export const queue = {
  begin() {
    const all = byId("resend-all");
    all.addEventListener("click", () => press(all, async () => {
      const { number: count } = await api("queue/resend-all", {});
      say(t("dead.resent-all", { n: number(count) }));
      await queue.refresh();
    }));
  },
  async refresh() { drawQueue(await api("queue")); },
};

// People

async function look(who) {
  const found = await api("people/find", { who });
  fill(byId("found"), ...(found.person ? [whole(found.person)] : found.people.map(line)));
}

function line(one) {
  return make("article", { class: "card" }, make("h3", {}, one.id),
    make("p", { class: "soft" }, `${tongue(one.language)} · ${named("channel", one.channel)} · ${moment(one.since, { dateStyle: "medium" })}`),
    make("div", { class: "row" }, button(t("people.open"), () => look(one.id), { focus: one.id })));
}

const tally = counts => Object.entries(counts).map(([state, count]) => `${named("wish", state)} ${number(count)}`).join(", ") || "–";

function whole(one) {
  const acts = [["note", ""], ["tag", ""], ["announce", ""], one.banned ? ["unban", ""] : ["ban", "bad"]];
  return make("article", { class: "card" },
    make("h3", {}, one.id),
    one.banned ? make("p", { class: "banned" }, t("people.banned", { reason: one.banned })) : null,
    make("dl", { class: "facts" },
      fact("MAI", one.mai || "–"),
      fact(t("people.language"), tongue(one.language)),
      fact(t("people.channels"), one.channels.map(place => named("channel", place.name) + (place.blocked ? ` (${t("people.blocked")})` : "")).join(", ") || "–"),
      fact(t("people.since"), moment(one.since, { dateStyle: "medium" })),
      fact(t("people.seen"), moment(one.seen)),
      fact(t("people.wishes"), tally(one.wishes)),
      fact(t("people.deals"), tally(one.deals)),
      fact(t("people.stars"), one.ratings ? `${number(one.stars, 1)} (${number(one.ratings)})` : "–"),
      fact(t("people.tags"), one.tags.join(", ") || "–"),
      fact(t("people.news"), t(one.news ? "on" : "off"))),
    ...one.notes.map(note => make("p", {}, make("span", { class: "soft" }, `${moment(note.at)} ${note.by}: `), note.text)),
    make("div", { class: "row" }, ...acts.map(([name, kind]) => button(t(`act.${name}`), () => act(one, name), { kind, focus: name })),
      ...one.tags.map(tag => button(t("act.untag", { tag }), () => done(one, "untag", tag), { focus: `untag-${tag}` }))));
}

async function act(one, name) {
  const label = name === "unban" ? "" : t(`act.${name}-label`);
  const text = await ask(t(`act.${name}`), t(`act.${name}-text`, { who: one.id }), { label, yes: t(`act.${name}`), bad: name === "ban", most: name === "tag" ? 32 : 2000 });
  if (text !== null) await done(one, name, text);
}

async function done(one, name, text) {
  const { message } = await api("people/act", { do: name, person: one.id, text });
  say(message);
  // What was done is done in a turn of hers, in a moment.
  await new Promise(resolve => setTimeout(resolve, 600));
  await look(one.id);
}

export const people = {
  begin() {
    byId("find").addEventListener("submit", event => { event.preventDefault(); press(event.submitter, () => look(byId("whom").value.trim())); });
  },
  // A look-up is made, and audited, only when it is asked for.
  async refresh() {},
};

// Disputes

const drawCases = unlessSame(found => fill(byId("cases"), ...(found.length ? found.map(one =>
  make("article", { class: "card" },
    make("h3", {}, one.thing || one.deal),
    make("p", { class: "soft" }, make("code", {}, one.deal), ` · ${moment(one.at)}`),
    ...one.sides.map(side => make("p", {}, make("code", {}, side.person), ` – ${named("deal", side.state)}`)),
    make("div", { class: "row" }, button(t("disputes.solve"), () => solve(one), { kind: "main", focus: one.deal })))) :
  [make("p", { class: "help" }, t("disputes.none"))])));

async function solve(one) {
  const text = await ask(t("disputes.solve"), t("disputes.solve-text"), { label: t("disputes.decision"), yes: t("disputes.solve") });
  if (!text) return;
  say((await api("disputes/solve", { deal: one.deal, text })).message);
  await disputes.refresh();
}

export const disputes = {
  begin() {},
  async refresh() { drawCases((await api("disputes")).disputes); },
};

// Settings

const drawSettings = unlessSame(data => {
  fill(byId("switches"), toggle("maintenance", data.maintenance), ...Object.entries(data.features).map(([name, on]) => toggle(name, on)),
    make("p", { class: "soft" }, t("settings.about", { channels: data.channels.map(name => named("channel", name)).join(", "), n: number(data.operators) })));
  fill(byId("audit"), ...data.audit.map(one => make("tr", {}, ...[moment(one.at), one.operator, one.command, one.subject || "–"].map(cell => make("td", {}, cell)))));
});

function toggle(name, on) {
  const box = make("input", { type: "checkbox", role: "switch", checked: on, "data-focus": name });
  box.addEventListener("change", async () => {
    const wanted = box.checked;
    const sure = name === "maintenance" && wanted ? await ask(t("switch.maintenance"), t("switch.maintenance-sure"), { yes: t("yes"), bad: true }) : "";
    if (sure !== null) await press(box, async () => say((await api("settings/switch", { name, on: wanted })).message));
    box.checked = on;
    await settings.refresh();
  });
  return make("label", { class: "card inline" }, box, make("span", {}, t(`switch.${name}`)));
}

export const settings = {
  begin() {},
  async refresh() { drawSettings(await api("settings")); },
};
