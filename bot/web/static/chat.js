"use strict";
const person = new URLSearchParams(location.search).get("person") || "1";
const talk = document.getElementById("talk");
const field = document.getElementById("text");
const state = document.getElementById("state");
const waitingKey = `mai-waiting-${person}`;
let link = null, pause = 500, seen = 0;
// What was written but not yet stored by the server; it survives a reload and is sent again with the same id.
let waiting = JSON.parse(localStorage.getItem(waitingKey) || "[]");

document.getElementById("who").textContent = person === "1" ? "" : `#${person}`;
const other = document.getElementById("other");
other.href = `/?person=${Number(person) + 1}`;

function keep() { localStorage.setItem(waitingKey, JSON.stringify(waiting.slice(-50))); }

function connect() {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  link = new WebSocket(`${scheme}://${location.host}/chat/socket?person=${person}&since=${seen}`);
  link.onopen = () => { pause = 500; state.textContent = ""; waiting.forEach(one => link.send(JSON.stringify(one))); };
  link.onmessage = event => receive(JSON.parse(event.data));
  link.onclose = () => { state.textContent = "…"; setTimeout(connect, pause); pause = Math.min(pause * 2, 10000); };
}

function receive(data) {
  if (data.type === "stored" || data.type === "refused") {
    waiting = waiting.filter(one => one.id !== data.id);
    keep();
    const shadow = document.getElementById(`waiting-${data.id}`);
    if (shadow) shadow.remove();
  } else if (data.type === "message") {
    seen = Math.max(seen, data.revision);
    show(data);
  }
}

function show(data) {
  const atEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 120;
  const old = document.getElementById(data.id);
  const bubble = draw(data);
  bubble.id = data.id;
  bubble.dataset.seq = data.seq;
  if (old) old.replaceWith(bubble);
  else {
    const later = [...talk.children].find(one => Number(one.dataset.seq || Infinity) > data.seq);
    talk.insertBefore(bubble, later || null);
  }
  if (atEnd || data.mine) talk.scrollTop = talk.scrollHeight;
}

function part(parent, kind, text) {
  const made = document.createElement(kind);
  if (text !== undefined) made.textContent = text;
  parent.append(made);
  return made;
}

function draw({ message, mine }) {
  const bubble = document.createElement("article");
  bubble.className = mine ? "mine" : "";
  bubble.dir = "auto";
  if (!mine && message.language) {
    bubble.lang = message.language;
    const rtl = /^(ar|fa|he|ur|ps)\b/.test(message.language);
    bubble.dir = rtl ? "rtl" : "ltr";
    document.documentElement.dir = rtl ? "rtl" : "ltr";
    document.documentElement.lang = message.language;
  }
  const picture = message.picture || (message.photo && message.photo.blob_id);
  if (picture) part(bubble, "img").src = `/files/${picture}?type=image/jpeg`;
  if (message.title) part(bubble, "h2", message.title);
  if (message.text) part(bubble, "p", message.text);
  if (message.location) {
    const { lat, lon } = message.location;
    const map = part(part(bubble, "p"), "a", `${lat.toFixed(3)}, ${lon.toFixed(3)}`);
    map.href = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=13/${lat}/${lon}`;
    map.target = "_blank"; map.rel = "noopener noreferrer";
  }
  if (message.document) {
    const paper = message.document;
    const anchor = part(part(bubble, "p"), "a", `${paper.file_name}`);
    anchor.href = `/files/${paper.blob_id}?type=${encodeURIComponent(paper.mime_type)}&name=${encodeURIComponent(paper.file_name)}`;
  }
  for (const row of mine ? [] : message.buttons || []) {
    const line = part(bubble, "div");
    line.className = "row";
    for (const choice of row) {
      const button = part(line, "button", choice.label);
      button.type = "button";
      button.onclick = () => {
        button.disabled = true;
        setTimeout(() => { button.disabled = false; }, 3000);
        post({ type: "button", button: choice.id });
      };
    }
  }
  return bubble;
}

function post(data) {
  const message = { id: crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2) + Date.now(), ...data };
  waiting.push(message);
  keep();
  if (message.type !== "button") {
    const shadow = draw({ mine: true, message: { text: message.text || "📍", picture: message.blob } });
    shadow.id = `waiting-${message.id}`;
    shadow.classList.add("waiting");
    talk.append(shadow);
    talk.scrollTop = talk.scrollHeight;
  }
  if (link && link.readyState === WebSocket.OPEN) link.send(JSON.stringify(message));
}

function grow() { field.style.height = "auto"; field.style.height = `${Math.min(field.scrollHeight, 144)}px`; }

document.getElementById("write").addEventListener("submit", event => {
  event.preventDefault();
  const text = field.value.trim();
  if (!text) return;
  post({ type: "text", text });
  field.value = "";
  grow();
});
field.addEventListener("input", grow);
field.addEventListener("keydown", event => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    document.getElementById("write").requestSubmit();
  }
});
document.getElementById("photo").onclick = () => document.getElementById("file").click();
document.getElementById("file").addEventListener("change", async event => {
  const file = event.target.files[0];
  event.target.value = "";
  if (!file) return;
  const reply = await fetch(`/chat/upload?person=${person}`, { method: "POST", headers: { "Content-Type": file.type || "image/jpeg" }, body: file });
  if (!reply.ok) { state.textContent = await reply.text(); return; }
  post({ type: "photo", blob: (await reply.json()).blob, mime: file.type, text: field.value.trim() });
  field.value = "";
});
document.getElementById("place").onclick = () => {
  if (!navigator.geolocation) { state.textContent = "📍 –"; return; }
  navigator.geolocation.getCurrentPosition(
    at => post({ type: "location", lat: at.coords.latitude, lon: at.coords.longitude }),
    () => { state.textContent = "📍 –"; });
};
connect();
