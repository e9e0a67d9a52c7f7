// The plan of the desk, made fast: seats are chosen by a press, by a stroke over them, in a frame,
// by whole rows and by keys, and what others do is seen at once. The page is a form that works
// without all of this: the server draws each seat as a box to tick, as a link to what became of it,
// or as a sign alone. A seat's state is one letter in `data-s`, as the live stream writes it.

const plan = document.getElementById("desk-plan");
const drawing = plan.querySelector("svg");
const form = plan.querySelector("form");
const pane = plan.querySelector(".desk-plan__window");
const tools = {};
for (const tool of plan.querySelectorAll("[data-tool]")) tools[tool.dataset.tool] = tool;
const choosable = new Set(plan.dataset.can);
const hasCustomer = new Set(plan.dataset.has);
const { orders, customer } = plan.dataset;

/** What each state is called, and how many seats are in it. */
const legend = new Map();
for (const line of plan.querySelectorAll("[data-entry]")) {
  const count = line.querySelector("[data-count]");
  const words = line.querySelector("[data-words]").textContent;
  legend.set(line.dataset.entry, { line, count, words, seats: +count.textContent });
}
const entryOf = (state, zone) => legend.get(state === "f" ? state + zone : state);

/** All seats by their places in the plan, and by the elements that show them. */
const seats = [];
const shownBy = new Map();
/** Rows as they stand in the drawing, each from its left. */
const rows = [];
for (const group of drawing.querySelectorAll("[data-row]")) {
  const row = [];
  for (const frame of group.querySelectorAll("foreignObject")) {
    const element = frame.firstElementChild;
    const half = frame.width.baseVal.value / 2;
    const [x, y] = [frame.x.baseVal.value + half, frame.y.baseVal.value + half];
    const { s: state, z: zone, key } = element.dataset;
    const index = +(element.dataset.seat ?? element.value);
    const label = element.getAttribute("aria-label");
    const name = label.slice(0, label.lastIndexOf(" · "));
    const seat = { index, element, x, y, half, state, zone, key, name };
    Object.assign(seat, { row: rows.length, place: row.length });
    seats[index] = seat;
    shownBy.set(element, seat);
    row.push(seat);
  }
  const label = group.querySelector("text");
  label?.addEventListener("click", () => toggle(row));
  rows.push(row);
  row.label = group.dataset.row;
}
const all = rows.flat();
const isInput = (seat) => seat.element.localName === "input";
const isBox = (seat) => isInput(seat) && choosable.has(seat.state);
const isChosen = (seat) => isBox(seat) && seat.element.checked;
const chosen = () => all.filter(isChosen);

// What is chosen, and how it was before.

/** The choice before each of the last gestures, the newest last. */
const before = [];
const BEFORE_MAX = 50;

function remember(choice = chosen()) {
  before.push(choice);
  if (before.length > BEFORE_MAX) before.shift();
}

function count() {
  const words = tools.count.dataset.words.replace("{count}", chosen().length);
  if (tools.count.textContent !== words) tools.count.textContent = words;
  tools.undo.disabled = before.length === 0;
}

function choose(some, isOn) {
  for (const seat of some) if (isBox(seat)) seat.element.checked = isOn;
  count();
}

/** All of them; or none, if all are chosen already. */
function toggle(some) {
  const boxes = some.filter(isBox);
  if (boxes.length === 0) return;
  remember();
  choose(boxes, !boxes.every(isChosen));
}

function undo() {
  const last = before.pop();
  if (!last) return;
  choose(all, false);
  choose(last, true);
}

// One seat is meant: it is said below the plan, and has the keys.

let current = all.find(isBox) ?? all[0];

/** What became of the seat, and who has it; of one that nobody has, the first alone. */
function link(name, page, seat, isShown) {
  const address = new URL(page, location.href);
  address.searchParams.set("seat", seat.key);
  tools[name].href = address.href;
  tools[name].hidden = !isShown;
}

const called = ({ name, state, zone }) => `${name} · ${entryOf(state, zone)?.words ?? ""}`;

function tell(seat) {
  tools.seat.textContent = called(seat);
  if (orders) link("history", orders, seat, true);
  if (customer) link("customer", customer, seat, hasCustomer.has(seat.state));
}

/** Of all seats, Tab leads to one. */
function mean(seat) {
  current.element.tabIndex = -1;
  current = seat;
  seat.element.tabIndex = 0;
  tell(seat);
}

drawing.addEventListener("focusin", ({ target }) => {
  const seat = shownBy.get(target);
  if (seat) mean(seat);
});
drawing.addEventListener("pointerover", ({ target, pointerType }) => {
  const seat = shownBy.get(target);
  if (seat && pointerType === "mouse") tell(seat);
});

// Pointers.

/** Where a pointer is in the drawing. */
function place(event) {
  const toDrawing = drawing.getScreenCTM().inverse();
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(toDrawing);
}

/** The seat that costs least; none, if each costs infinitely much. */
function cheapest(some, costOf) {
  let best = null;
  let least = Infinity;
  for (const seat of some) {
    const cost = costOf(seat);
    if (cost < least) [best, least] = [seat, cost];
  }
  return best;
}

/** The seat under a point, or hardly beside it. */
function nearest({ x, y }) {
  return cheapest(all, (seat) => {
    const far = Math.hypot(seat.x - x, seat.y - y);
    return far <= seat.half * 1.15 ? far : Infinity;
  });
}

/** What a held pointer does: it paints over seats, or it draws a frame around some. */
let stroke = null;

function paint(seat) {
  if (!isBox(seat) || isChosen(seat) === stroke.isOn) return;
  if (!stroke.hasChanged) remember();
  stroke.hasChanged = true;
  choose([seat], stroke.isOn);
}

/** No seat between two places is left out, however fast the pointer is. */
function paintTo(to) {
  const { last } = stroke;
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - last.x, to.y - last.y) / all[0].half));
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    const at = { x: last.x + (to.x - last.x) * share, y: last.y + (to.y - last.y) * share };
    const seat = nearest(at);
    if (seat) paint(seat);
  }
  stroke.last = to;
}

const cornersOf = ({ from, last }) => ({
  x: Math.min(from.x, last.x),
  y: Math.min(from.y, last.y),
  width: Math.abs(from.x - last.x),
  height: Math.abs(from.y - last.y),
});

function drawFrame() {
  if (!stroke.box) {
    stroke.box = document.createElementNS(drawing.namespaceURI, "rect");
    stroke.box.setAttribute("class", "desk-plan__frame");
    drawing.append(stroke.box);
  }
  const corners = Object.entries(cornersOf(stroke));
  for (const [name, value] of corners) stroke.box.setAttribute(name, value);
}

function inFrame() {
  const { x, y, width, height } = cornersOf(stroke);
  const isIn = (seat) =>
    seat.x >= x && seat.x <= x + width && seat.y >= y && seat.y <= y + height;
  return all.filter(isIn);
}

drawing.addEventListener("pointerdown", (event) => {
  if (event.button !== 0 || stroke || event.ctrlKey || event.metaKey) return;
  if (event.target.closest("text")) return;
  const from = place(event);
  const seat = nearest(from);
  const isFinger = event.pointerType === "touch";
  const isFrame = tools.frame.ariaPressed === "true" || event.shiftKey || (!seat && !isFinger);
  // A finger beside all seats moves the page.
  if (!isFrame && !seat) return;
  const isOn = isFrame || !isChosen(seat);
  stroke = { id: event.pointerId, kind: isFrame ? "frame" : "paint", from, last: from, isOn };
  if (isFrame) {
    event.preventDefault();
    return;
  }
  tell(seat);
  paint(seat);
});

addEventListener("pointermove", (event) => {
  if (event.pointerId !== stroke?.id) return;
  if (stroke.kind === "frame") {
    stroke.last = place(event);
    drawFrame();
    return;
  }
  const steps = event.getCoalescedEvents?.() ?? [];
  for (const step of steps.length > 0 ? steps : [event]) paintTo(place(step));
});

function end(isDone) {
  if (!stroke) return;
  stroke.box?.remove();
  // A frame that was never drawn is a press.
  const framed = stroke.box ? inFrame() : [nearest(stroke.from)].filter(Boolean);
  if (stroke.kind === "frame" && isDone) toggle(framed);
  if (!isDone && stroke.hasChanged) undo();
  stroke = null;
}
addEventListener("pointerup", (event) => event.pointerId === stroke?.id && end(true));
addEventListener("pointercancel", (event) => event.pointerId === stroke?.id && end(false));

// The press has done it already. Keys and other devices press without a pointer, and do it here.
drawing.addEventListener("click", (event) => {
  const seat = shownBy.get(event.target);
  if (!seat) return;
  const opensElsewhere = event.ctrlKey || event.metaKey;
  const isPressed = event.detail > 0 && !opensElsewhere;
  if (isPressed || (isInput(seat) && !isBox(seat))) event.preventDefault();
});
drawing.addEventListener("change", ({ target }) => {
  const seat = shownBy.get(target);
  if (!seat) return;
  const others = chosen().filter((it) => it !== seat);
  remember(target.checked ? others : [...others, seat]);
  count();
});
drawing.addEventListener("dragstart", (event) => event.preventDefault());

// Keys.

/** How much a step aside counts against a step ahead. */
const ASIDE = 2.5;

/** The nearest seat of another row; `down` is -1 towards the top of the drawing. */
function across(from, down) {
  return cheapest(all, (seat) => {
    const [ahead, aside] = [(seat.y - from.y) * down, Math.abs(seat.x - from.x)];
    const liesThere = seat.row !== from.row && ahead > 0 && ahead * ASIDE >= aside;
    return liesThere ? ahead + ASIDE * aside : Infinity;
  });
}

const ways = {
  ArrowLeft: (from) => rows[from.row][from.place - 1],
  ArrowRight: (from) => rows[from.row][from.place + 1],
  ArrowUp: (from) => across(from, -1),
  ArrowDown: (from) => across(from, 1),
  Home: (from) => rows[from.row][0],
  End: (from) => rows[from.row].at(-1),
};

/** Shift is held since the last key. */
let isExtending = false;

/** Digits that were typed just now, for the row of this number. */
let typed = { digits: "", at: 0 };
const TYPING_MS = 1200;

/** Of several rows of one number, the one that is nearest. */
function rowTyped(digit, now) {
  const goesOn = now - typed.at < TYPING_MS;
  typed = { digits: goesOn ? typed.digits + digit : digit, at: now };
  const found = all.filter((seat) => rows[seat.row].label === typed.digits);
  return cheapest(found, (seat) => Math.hypot(seat.x - current.x, seat.y - current.y));
}

const deeds = {
  r: () => toggle(rows[current.row]),
  z: undo,
  "+": () => zoom(size * STEP),
  "-": () => zoom(size / STEP),
  Escape: () => end(false),
};

drawing.addEventListener("keydown", (event) => {
  if (!shownBy.has(event.target) || event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== "z") return;
    event.preventDefault();
    undo();
    return;
  }
  const isDigit = /^[0-9]$/.test(event.key);
  const way = ways[event.key];
  const to = isDigit ? rowTyped(event.key, event.timeStamp) : way?.(current);
  const deed = deeds[event.key];
  if (!to && !deed && !way) return;
  event.preventDefault();
  if (deed) deed();
  if (!to) return;
  if (event.shiftKey && way) {
    if (!isExtending) remember();
    choose([current, to], true);
  }
  isExtending = event.shiftKey;
  mean(to);
  to.element.focus();
});
addEventListener("keyup", (event) => {
  if (event.key === "Shift") isExtending = false;
});

// In the fields below the plan, Enter means the first button beside them, not the sale.
form.addEventListener("keydown", (event) => {
  const fields = event.target.closest("[data-enter]");
  if (event.key !== "Enter" || !fields || event.target.localName === "button") return;
  event.preventDefault();
  fields.querySelector("button").click();
});

// Tools.

const [STEP, SIZE_MAX] = [1.5, 8];
let size = 1;

/** What is in the middle stays there. */
function zoom(to) {
  const next = Math.min(Math.max(to, 1), SIZE_MAX);
  const grown = next / size;
  const middle = (start, length) => (start + length / 2) * grown - length / 2;
  const left = middle(pane.scrollLeft, pane.clientWidth);
  const top = middle(pane.scrollTop, pane.clientHeight);
  size = next;
  drawing.style.setProperty("--size", size);
  pane.toggleAttribute("data-zoomed", size > 1);
  pane.scrollTo(left, top);
}

tools.undo.addEventListener("click", undo);
tools.none.addEventListener("click", () => {
  remember();
  choose(all, false);
});
tools.frame.addEventListener("click", ({ currentTarget }) => {
  currentTarget.ariaPressed = currentTarget.ariaPressed === "true" ? "false" : "true";
  pane.toggleAttribute("data-framing", currentTarget.ariaPressed === "true");
});
tools.larger.addEventListener("click", () => zoom(size * STEP));
tools.smaller.addEventListener("click", () => zoom(size / STEP));
pane.addEventListener("wheel", (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  zoom(event.deltaY < 0 ? size * STEP : size / STEP);
}, { passive: false });

// What others do. Until it is seen, a seat costs one attribute, and nothing asks where things are:
// so the browser draws all of it at once, in its next frame. What seats are called follows then. It
// is heard, not seen, and for `aria-disabled` a browser looks at all that a seat is in: `main.css`
// asks with `:has` what has such an element.

/** A box for a seat that can be chosen from now on. It stays one: anew it would cost a frame. */
function become(seat) {
  const was = seat.element;
  const element = document.createElement("input");
  Object.assign(element, { type: "checkbox", name: "seat", value: seat.index });
  element.className = was.className;
  Object.assign(element.dataset, was.dataset);
  element.tabIndex = was.tabIndex;
  shownBy.delete(was);
  shownBy.set(element, seat);
  seat.element = element;
  was.replaceWith(element);
}

/** Gives back whether somebody else took what was chosen here. */
function put(seat, state) {
  if (!seat || seat.state === state) return false;
  const isLost = isChosen(seat);
  const [was, now] = [entryOf(seat.state, seat.zone), entryOf(state, seat.zone)];
  if (was) was.seats -= 1;
  if (now) now.seats += 1;
  seat.state = state;
  if (choosable.has(state) && !isInput(seat)) become(seat);
  if (isLost) seat.element.checked = false;
  seat.element.dataset.s = state;
  unnamed.add(seat);
  return isLost;
}

/** Seats that are something else since they were called something. */
const unnamed = new Set();
const NAMED_MS = 100;

function nameSeats() {
  for (const seat of unnamed) {
    if (isInput(seat)) seat.element.ariaDisabled = isBox(seat) ? null : "true";
    seat.element.setAttribute("aria-label", called(seat));
  }
  unnamed.clear();
}

/** `changes`: pairs of a seat's place and its letter. */
function show(changes) {
  const withKeys = shownBy.get(document.activeElement);
  const lost = changes.filter(([index, state]) => put(seats[index], state));
  for (const { line, count, seats } of legend.values()) {
    if (+count.textContent === seats) continue;
    count.textContent = seats;
    line.hidden = seats === 0;
  }
  if (lost.length > 0) {
    const names = lost.map(([index]) => seats[index].name).join("; ");
    tools.told.textContent = plan.dataset.taken.replace("{seats}", names);
  }
  count();
  setTimeout(nameSeats, NAMED_MS);
  if (!withKeys || withKeys.element === document.activeElement) return;
  // A new box has taken the place of the seat that had the keys.
  nameSeats();
  withKeys.element.focus();
}

/** Later than this, a stream that ended is missed. */
const MISSED_MS = 3000;
const AGAIN_MS = 10000;
/** A stream ends before that, and the next one opens: later, its line is dead without a word. */
const OPEN_MAX_MS = 20000;
let source = null;
let missed = 0;
let again = 0;

/** Says that the plan is no longer true, or takes that back. */
function sayLost(isLost) {
  clearTimeout(missed);
  missed = 0;
  const { lost } = plan.dataset;
  if (isLost) tools.told.textContent = lost;
  else if (tools.told.textContent === lost) tools.told.textContent = "";
}

function listenAfter(ms) {
  clearTimeout(again);
  again = setTimeout(listen, ms);
}

/** While somebody can see the plan. Each stream begins with all seats, so that none is missed. */
function listen() {
  source?.close();
  if (document.visibilityState !== "visible" || !plan.open) return;
  const miss = () => missed ||= setTimeout(sayLost, MISSED_MS, true);
  miss();
  listenAfter(OPEN_MAX_MS);
  source = new EventSource(plan.dataset.live);
  source.addEventListener("open", () => {
    sayLost(false);
    listenAfter(OPEN_MAX_MS);
  });
  source.addEventListener("all", ({ data }) => show([...data].map((state, at) => [at, state])));
  source.addEventListener("changed", ({ data }) => {
    show(data.split(" ").map((it) => [parseInt(it, 10), it.at(-1)]));
  });
  source.addEventListener("error", () => {
    miss();
    // The browser opens again what ended, and takes a refusal for the last word.
    if (source.readyState === EventSource.CLOSED) listenAfter(AGAIN_MS);
  });
}

// It begins. Whoever closes the plan finds it closed on the next page.
const KEPT = "parterre-desk-plan";
if (sessionStorage.getItem(KEPT) !== "closed") plan.open = true;
plan.addEventListener("toggle", () => {
  sessionStorage.setItem(KEPT, plan.open ? "open" : "closed");
  listen();
});
document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => source?.close());
addEventListener("pageshow", ({ persisted }) => persisted && listen());
for (const part of plan.querySelectorAll("[data-tools]")) part.hidden = false;
for (const seat of all) seat.element.tabIndex = seat === current ? 0 : -1;
count();
listen();
