// Log-in, tabs, and the beat by which the open tab is kept up to date.
import { api, byId, fill, language, make, press, say, speak, t, whenSignedOut } from "./core.js";
import { broadcast } from "./broadcast.js";
import { dashboard } from "./dashboard.js";
import { disputes, people, queue, settings } from "./desk.js";

const EVERY = 5000;
const TABS = { dashboard, broadcast, queue, people, disputes, settings };
let current = "dashboard";
let beat = 0;
// Taken out of the address at once, so that it stays in no history.
const link = new URLSearchParams(location.search).get("login");
if (link) history.replaceState(null, "", location.pathname);

async function start() {
  let wanted = "";
  try { wanted = localStorage.getItem("operator-language") || ""; } catch { /* a browser that keeps nothing */ }
  await choose(wanted);
  whenSignedOut(showEntrance);
  for (const tab of Object.values(TABS)) tab.begin();
  try { showDesk((await api("me")).operator); } catch (error) { if (error.status !== 401) enterSaid(error.message); }
}

async function choose(wanted) {
  const languages = await speak(wanted);
  const field = byId("language");
  field.replaceChildren(...Object.entries(languages).map(([tag, name]) => make("option", { value: tag }, name)));
  field.value = language();
  drawTabs();
}

byId("language").addEventListener("change", async event => {
  try { localStorage.setItem("operator-language", event.target.value); } catch { /* as above */ }
  await choose(event.target.value);
  if (!byId("desk").hidden) refresh();
});

// Log-in

function enterSaid(message) { byId("enter-said").textContent = message; showEntrance(); }

function showEntrance() {
  clearTimeout(beat);
  byId("desk").hidden = byId("tabs").hidden = byId("logout").hidden = true;
  byId("enter").hidden = false;
  byId("by-link").hidden = !link || byId("by-link").dataset.used === "yes";
  byId("who").textContent = "";
}

function showDesk(operator) {
  byId("enter").hidden = true;
  byId("enter-said").textContent = "";
  byId("desk").hidden = byId("tabs").hidden = byId("logout").hidden = false;
  byId("who").textContent = operator;
  open(current);
}

async function enter(secret, node) {
  byId("enter-said").textContent = "";
  node.disabled = true;
  try { showDesk((await api("login", secret)).operator); }
  catch (error) { enterSaid(error.message); }
  finally { node.disabled = false; }
}

byId("open").addEventListener("click", async event => {
  await enter({ link }, event.target);
  byId("by-link").dataset.used = "yes";
  byId("by-link").hidden = true;
});
byId("token-form").addEventListener("submit", event => {
  event.preventDefault();
  const field = byId("token");
  const token = field.value;
  field.value = "";
  enter({ token }, event.submitter || byId("token-form").lastElementChild);
});
byId("logout").addEventListener("click", event => press(event.target, async () => { await api("logout", {}); showEntrance(); }));

// Tabs

function drawTabs() {
  fill(byId("tabs"), ...Object.keys(TABS).map(name => {
    const node = make("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": name, "data-focus": name,
      onclick: () => open(name) }, t(`tab.${name}`));
    mark(node, name === current);
    return node;
  }));
}

function mark(node, chosen) {
  node.setAttribute("aria-selected", chosen);
  node.tabIndex = chosen ? 0 : -1;
}

byId("tabs").addEventListener("keydown", event => {
  const names = Object.keys(TABS);
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: -names.length, End: names.length }[event.key];
  if (!step) return;
  event.preventDefault();
  const at = names.indexOf(current);
  open(names[Math.abs(step) === 1 ? (at + step + names.length) % names.length : step < 0 ? 0 : names.length - 1]);
  byId(`tab-${current}`).focus();
});

function open(name) {
  if (name !== current) say("");
  current = name;
  for (const one of Object.keys(TABS)) {
    byId(one).hidden = one !== name;
    mark(byId(`tab-${one}`), one === name);
  }
  return refresh();
}

// The beat

async function refresh() {
  clearTimeout(beat);
  try { await TABS[current].refresh(); }
  catch (error) { if (error.status !== 401) say(error.message, true); else return; }
  clearTimeout(beat);
  beat = setTimeout(() => document.hidden || byId("desk").hidden ? later() : refresh(), EVERY);
}

function later() { clearTimeout(beat); beat = setTimeout(() => document.hidden ? later() : refresh(), EVERY); }

document.addEventListener("visibilitychange", () => { if (!document.hidden && !byId("desk").hidden) refresh(); });
start();
