// What every part of the page uses: words, requests, elements, questions.
let words = {};
let tag = "en";
let onSignedOut = () => {};

export const byId = id => document.getElementById(id);
export const language = () => tag;
export const whenSignedOut = then => { onSignedOut = then; };

export async function speak(wanted) {
  const reply = await fetch(`/operator/strings${wanted ? `?language=${encodeURIComponent(wanted)}` : ""}`);
  const data = await reply.json();
  words = data.words;
  tag = data.language;
  document.documentElement.lang = tag;
  document.title = `MAI – ${t("title")}`;
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", t(node.dataset.label));
  return data.languages;
}

export function t(key, values = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

// The word for a state, where there is one; states of later versions are shown as they are.
export const named = (kind, name) => words[`${kind}.${name}`] ?? name;

export const number = (value, digits = 0) =>
  value === null || value === undefined ? "–" : new Intl.NumberFormat(tag, { maximumFractionDigits: digits }).format(value);
export const moment = (iso, style = { dateStyle: "medium", timeStyle: "short" }) =>
  iso ? new Intl.DateTimeFormat(tag, style).format(new Date(iso)) : "–";
export const tongue = code => {
  try { return new Intl.DisplayNames([tag], { type: "language" }).of(code); } catch { return code; }
};

export class Refusal extends Error {
  constructor(status, code, message) { super(message || words[`error.${code}`] || t("error.other", { code })); this.status = status; }
}

export async function api(path, data, raw) {
  const options = { headers: { "Accept-Language": tag }, cache: "no-store" };
  if (data !== undefined) {
    options.method = "POST";
    options.body = raw ? data : JSON.stringify(data);
    options.headers["Content-Type"] = raw || "application/json";
  }
  let reply;
  try { reply = await fetch(`/operator/api/${path}`, options); } catch { throw new Refusal(0, "offline"); }
  const found = await reply.json().catch(() => ({}));
  if (reply.ok) return found;
  if (reply.status === 401) onSignedOut();
  throw new Refusal(reply.status, reply.status === 429 ? "too-many" : found.error || String(reply.status), found.message);
}

export function make(kind, attributes = {}, ...children) {
  const node = document.createElement(kind);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") node.addEventListener("click", value);
    else if (name === "class") node.className = value;
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) node.setAttribute(name, value);
  }
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

// New content in place of old, without taking the focus from whoever works with the keyboard.
export function fill(parent, ...nodes) {
  const key = parent.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
  const open = new Set([...parent.querySelectorAll("details[open]")].map(one => one.dataset.focus));
  parent.replaceChildren(...nodes);
  for (const one of parent.querySelectorAll("details")) if (open.has(one.dataset.focus)) one.open = true;
  if (key) parent.querySelector(`[data-focus="${CSS.escape(key)}"]`)?.focus();
}

// Draws only where something has changed since.
export function unlessSame(draw) {
  let last = "";
  return data => {
    const now = `${tag} ${JSON.stringify(data)}`;
    if (now !== last) { last = now; draw(data); }
  };
}

let quiet = 0;
export function say(message, bad = false) {
  const line = byId("said");
  line.textContent = message;
  line.className = bad ? "bad" : "";
  clearTimeout(quiet);
  quiet = setTimeout(() => { line.textContent = ""; }, bad ? 12000 : 6000);
}

// A press that waits for the server: once at a time, and a refusal is said.
export async function press(button, act) {
  if (button) button.disabled = true;
  say("");
  try { return await act(); }
  catch (error) { if (error.status !== 401) say(error.message, true); return null; }
  finally { if (button) button.disabled = false; }
}

export function button(label, act, { kind = "", focus } = {}) {
  const node = make("button", { type: "button", class: kind, "data-focus": focus }, label);
  node.addEventListener("click", () => press(node, act));
  return node;
}

// Asks in a dialog; the words that were written, "" where none were asked for, null where she changed her mind.
export function ask(title, text, { label, yes, bad = false, most = 2000 } = {}) {
  const box = byId("question");
  byId("question-title").textContent = title;
  byId("question-text").textContent = text;
  byId("question-field").hidden = !label;
  byId("question-label").textContent = label || "";
  const field = byId("question-answer");
  field.value = "";
  field.required = Boolean(label);
  field.maxLength = most;
  const sure = byId("question-yes");
  sure.textContent = yes || t("yes");
  sure.className = bad ? "bad" : "main";
  box.returnValue = "no";
  box.showModal();
  return new Promise(resolve => {
    box.addEventListener("close", () => resolve(box.returnValue === "yes" ? field.value.trim() : null), { once: true });
  });
}

export function fact(label, value, kind) {
  return make("div", { class: kind }, make("dt", {}, label), make("dd", {}, value));
}
