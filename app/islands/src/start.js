// Starts the islands, and moves between pages without a reload: main and footer are replaced
// whole, so that what one sees is always what the server said; the header stays, for its
// basket lives on. Forms are the browser's own. Without this file each link simply loads.

const me = document.getElementById("start");
const language = document.documentElement.lang;
const REGIONS = ["main", ".footer", ".language-switch", ".header__account"];

/** Lets fingers and frames through, between two pieces of work. */
const breathe = () => globalThis.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

// Taps from before the plan lives are kept and answered later: on the drawing by what stood
// under the finger (place in the drawing, its scale, whether it was a finger), where a ring
// shows at once that they were felt; on the plan's buttons by pressing them again, once the rest
// of the plan has come.
const RING = "plan__felt";
let early = { taps: [], buttons: [] };
document.addEventListener("click", (event) => {
  if (!event.target.closest) return;
  const button = early.buttons && event.target.closest("[data-press], .legend__zone");
  if (button) {
    button.setAttribute("aria-busy", true);
    early.buttons.push(button);
  }
  const drawing = early.taps && event.target.closest(".plan__drawing");
  if (!drawing) return;
  const toScreen = drawing.getScreenCTM();
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(toScreen.inverse());
  early.taps.push(at.x, at.y, toScreen.a, +(event.pointerType === "touch"));
  const sheet = drawing.parentElement;
  const ring = sheet.querySelector("." + RING) ?? document.createElement("span");
  const { left, top } = sheet.getBoundingClientRect();
  ring.className = RING;
  ring.style.translate = `${event.clientX - left}px ${event.clientY - top}px`;
  sheet.append(ring);
}, true);

// The rest of the plan comes when the page has nothing to do, or is used.
const wants = [];
const want = () => wants.splice(0).forEach((done) => done());
for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, want, true);
const loaded = document.readyState === "complete"
  ? Promise.resolve()
  : new Promise((done) => addEventListener("load", done, { once: true }));

/** The presses that were kept; none are any more, or they begin anew. */
function released(isLast) {
  const buttons = early.buttons ?? [];
  early.buttons = isLast ? null : [];
  buttons.forEach((button) => button.removeAttribute("aria-busy"));
  return buttons;
}

// What only a script can do for the islands, or does far quicker.
window.parterre = {
  load: (address) => import(address),
  breathe,
  /** Middle of each seat, or corner of a wheelchair place; and whether it is one. */
  seat_positions: (seats) => Array.from(seats.children, (seat) => {
    const isChair = seat.hasAttribute("x");
    const number = (name) => +seat.getAttribute(name);
    return isChair ? [number("x"), number("y"), 1] : [number("cx"), number("cy"), 0];
  }).flat(),
  standing: (element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return [a, e, f];
  },
  /** The hall turns with the device that shows it, by a button that appears where a device can.
      Once the button is gone, with the seat or the hall, so is the turning. */
  turning: async (hall, button) => {
    const sensor = globalThis.DeviceOrientationEvent;
    if (!sensor || !navigator.maxTouchPoints) return;
    const turn = ({ alpha, beta, gamma }) => {
      if (!button.offsetParent) put(false);
      else if (alpha !== null) hall.hold(alpha, beta, gamma);
    };
    const put = (isOn) => {
      button.setAttribute("aria-pressed", isOn);
      (isOn ? addEventListener : removeEventListener)("deviceorientation", turn);
    };
    button.onclick = async () => {
      if (button.getAttribute("aria-pressed") === "true") return put(false);
      const answer = await sensor.requestPermission?.().catch(() => "denied");
      if ((answer ?? "granted") === "granted") return put(true);
      const told = document.querySelector(".plan__told");
      told.textContent = button.dataset.refused;
      setTimeout(() => { told.textContent = ""; }, 9000);
    };
    // A device without such a sensor says so once, by an event without angles.
    const appear = ({ alpha }) => {
      if (alpha === null) return;
      removeEventListener("deviceorientation", appear);
      button.classList.add("plan__turn--can");
    };
    addEventListener("deviceorientation", appear);
    // Where the person is asked first no event comes before the press. Safari knows no such name.
    const asks = () => navigator.permissions.query({ name: "gyroscope" })
      .then(({ state }) => state !== "granted", () => true);
    if (sensor.requestPermission && await asks()) appear({});
  },
  /** So many things lie over the plan: Back closes them first. */
  layers: (count) => {
    depth = matchMedia("(hover: none)").matches ? count : 0;
    keepLayers();
  },
  /** Ends the keeping of taps. */
  take: () => {
    const taps = early.taps ?? [];
    early.taps = null;
    document.querySelector("." + RING)?.remove();
    return taps;
  },
  /** Ends that of presses. */
  press: () => {
    const buttons = released(true);
    setTimeout(() => buttons.forEach((button) => button.click()));
    // All of the plan has come: the style of the next pages may wait in the cache.
    if (me.dataset.style) fetch(me.dataset.style).catch(() => {});
  },
  /** It did not come: whoever pressed something is told, and may press again. */
  late: () => {
    if (released(false).length > 0) say(me.dataset.unreachable, true);
  },
  /** The rest is wanted: the page has come and has nothing to do, or is used. `isAgain`: not
      before it is used, or the network is back. */
  wanted: (isAgain) => new Promise((done) => {
    wants.push(done);
    if (isAgain) addEventListener("online", done, { once: true });
    // A page that never rests gets it all the same.
    else loaded.then(() => globalThis.requestIdleCallback?.(done, { timeout: 2000 }) ?? setTimeout(done));
  }),
};

// The menu of languages closes as menus do; without this file its own button closes it.
const leaveMenu = (isOutside) => {
  const menu = document.querySelector(".language-switch[open]");
  if (menu && isOutside(menu)) menu.open = false;
};
for (const kind of ["click", "focusin"]) {
  addEventListener(kind, ({ target }) => leaveMenu((menu) => !menu.contains(target)));
}
addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  leaveMenu((menu) => {
    if (menu.contains(document.activeElement)) menu.firstElementChild.focus();
    return true;
  });
});

// Islands of Leptos look for these; nothing is streamed here.
Object.assign(window, {
  __RESOLVED_RESOURCES: [],
  __SERIALIZED_ERRORS: [],
  __INCOMPLETE_CHUNKS: [],
});

// This file runs as soon as it has come, the page may still be coming.
const parsed = document.readyState === "loading"
  ? new Promise((done) => addEventListener("DOMContentLoaded", done, { once: true }))
  : Promise.resolve();

const ready = me?.dataset.module
  ? import(me.dataset.module).then(async (module) => {
      await module.default({ module_or_path: me.dataset.wasm });
      await parsed;
      await breathe();
      module.hydrate();
      return module;
    })
  : null;

/** Wakes the islands that sleep, one after the other. */
async function wake(module) {
  for (const node of document.querySelectorAll("leptos-island")) {
    if (node.awake) continue;
    node.awake = true;
    const island = module[node.dataset.component.split("_")[0]];
    await breathe();
    if (island) island(node);
    else console.warn("page and module are not of one build:", node.dataset.component);
  }
}

// The list of seats says how many are ticked and what they cost, with their fees.
function sumUp() {
  const line = document.querySelector(".seat-list__sum");
  if (!line) return;
  const ticked = [...document.querySelectorAll(".seat-list__box:checked")];
  const { currency, decimals, zeros } = line.dataset;
  const all = (name) => ticked.map(({ dataset }) => +dataset[name]);
  const minor = all("minor").reduce((sum, price) => sum + price, Math.max(0, ...all("once")));
  const amount = (minor / 10 ** decimals).toLocaleString(language, { style: "currency", currency, trailingZeroDisplay: zeros });
  line.querySelector("[data-count]").textContent = ticked.length;
  line.querySelector("[data-amount]").textContent = amount;
  line.hidden = ticked.length === 0;
}
addEventListener("change", ({ target }) => target.matches?.(".seat-list__box") && sumUp());

// The page's address, or another, to somebody else: by the phone's own menu, or copied.
addEventListener("click", async ({ target }) => {
  const button = target.closest?.("[data-share]");
  if (!button) return;
  const { path = location.pathname, title = document.title } = button.dataset;
  const url = location.origin + path;
  if (navigator.share) return navigator.share({ title, url }).catch(() => {});
  await navigator.clipboard?.writeText(url);
  say(button.dataset.share);
  button.textContent = button.dataset.share;
});

// A message that lies over the page goes by its button.
addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-dismiss]");
  if (!button) return;
  button.parentElement.remove();
  document.getElementById("main")?.focus({ preventScroll: true });
});

// What was wrong in a field is no longer said once it is changed. Its line stays, so that nothing
// moves under the finger.
addEventListener("input", ({ target }) => {
  const field = target.ariaInvalid === "true" && target.closest(".field--wrong");
  if (!field) return;
  target.ariaInvalid = null;
  field.classList.remove("field--wrong");
  const said = field.querySelector(".field__error");
  if (said) said.style.visibility = "hidden";
});

// A better value for a field, by one press.
addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-fill]");
  const field = document.getElementById(button?.dataset.field ?? "");
  if (!field) return;
  field.value = button.dataset.fill;
  button.hidden = true;
  field.removeAttribute("aria-invalid");
  field.closest(".field")?.classList.remove("field--wrong");
  document.getElementById(`${field.id}-error`)?.remove();
  field.focus();
});

let timer = 0;

/** What a page asks of the browser by its attributes. */
function arrive() {
  ready?.then(wake).catch(console.error);
  keepTickets().catch(() => {});
  showTickets();
  document.querySelector("[data-focus]")?.focus();
  sumUp();
  if (document.querySelector("[data-passkey]")) import("./passkeys.js").then(({ offer }) => offer());
  document.querySelector("form[data-submit-at-once]")?.requestSubmit();
  const again = document.querySelector("[data-look-again-s]");
  clearTimeout(timer);
  if (again) timer = setTimeout(lookAgain, again.dataset.lookAgainS * 1000);
}

async function lookAgain() {
  const page = await load(location.href).catch(() => null);
  // Still the same: nothing is replaced, so that no screen reader speaks again.
  const isNew = page && page.html.querySelector("h1")?.textContent !==
    document.querySelector("h1")?.textContent;
  if (isNew) show(page);
  else arrive();
}

async function load(address, sent) {
  const answer = await fetch(address, { headers: { accept: "text/html" }, ...sent });
  const isPage = answer.headers.get("content-type")?.startsWith("text/html");
  if (!isPage || new URL(answer.url).origin !== location.origin) throw new Error("no page");
  const html = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (html.documentElement.lang !== language) throw new Error("another language");
  // The plan's page came without the style of other pages, which is there before one is shown.
  const style = html.getElementById("shop-style");
  if (style && !document.getElementById("shop-style")?.sheet) {
    await new Promise((done, fail) => {
      style.onload = done;
      style.onerror = fail;
      document.head.append(style);
    });
  }
  return { html, address: answer.url };
}

// On a phone Back closes what lies over the plan before it leaves the page. Each layer has an entry
// of the history, pushed by the tap that opened it, for browsers pass over others; one closed by
// its own button takes its entry along.
let depth = 0;
let layers = [];
let isGoing = false;
function keepLayers() {
  if (isGoing) return;
  while (layers.length < depth) {
    layers.push(performance.now() + layers.length);
    history.pushState({ layer: layers.at(-1), over: layers.length }, "");
  }
  const closed = layers.splice(depth).length;
  isGoing = closed > 0;
  if (isGoing) history.go(-closed);
}

/** A step of the history within the page: to one of its layers, or to the page under them. */
function toLayer(state) {
  const wasGoing = isGoing;
  isGoing = false;
  layers.splice(layers.indexOf(state?.layer) + 1);
  if (!wasGoing) {
    const open = depth - layers.length;
    for (let count = 0; count < open; count += 1) document.dispatchEvent(new Event("parterre:back"));
    depth = Math.min(depth, layers.length);
  }
  leaveStale();
  keepLayers();
}

/** An entry whose layer is gone, after a reload or by Forward: to the page itself. */
function leaveStale() {
  const { layer, over } = history.state ?? {};
  if (!over || isGoing || layers.includes(layer)) return;
  isGoing = true;
  history.go(-over);
}

const here = () => location.pathname + location.search;
/** The address whose page is shown. */
let shown = here();

function show(page) {
  depth = 0;
  layers = [];
  early = { taps: [], buttons: [] };
  document.title = page.html.title;
  for (const region of REGIONS) {
    const [old, fresh] = [document, page.html].map((html) => html.querySelector(region));
    if (old && fresh) old.replaceWith(document.adoptNode(fresh));
  }
  const marks = [document, page.html].map((html) => html.querySelectorAll(".header a"));
  marks[0].forEach((link, index) => {
    const current = marks[1][index]?.getAttribute("aria-current");
    if (current) link.setAttribute("aria-current", current);
    else link.removeAttribute("aria-current");
  });
  const badge = page.html.querySelector("[data-basket]");
  if (badge) {
    const detail = badge.dataset.basket;
    document.dispatchEvent(new CustomEvent("parterre:basket", { detail }));
  }
  arrive();
}

// Tickets that were opened are there without the network too, on this device alone. The oldest
// go when there are many.
const TICKETS_MAX = 60;
async function keepTickets() {
  if (!document.querySelector(".ticket__barcode svg") || !navigator.serviceWorker) return;
  const scope = location.pathname.split("/").slice(0, 3).join("/") + "/";
  await navigator.serviceWorker.register("/tickets.js", { scope });
  const kept = await caches.open("tickets");
  const files = document.querySelectorAll("link[rel=stylesheet], link[rel=preload][as=font]");
  const scripts = ["/at-the-door.js", document.getElementById("start")?.src].filter(Boolean);
  await kept.addAll([...new Set([...files].map((file) => file.href)), ...scripts, location.href]);
  const all = await kept.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - TICKETS_MAX)).map((old) => kept.delete(old)));
}

/** The code alone on the screen, for the scanner: a script of its own, which few pages need. */
async function showTickets() {
  if (document.querySelector(".ticket__show")) (await import("/at-the-door.js")).offer();
}

/** The same page as the server has it now. */
const refresh = () => load(location.href).then(show).then(leaveStale).catch(() => {});

// Back from the browser's memory of pages: meanwhile others bought, and so did other tabs. A
// page where one types keeps what was typed; its basket's badge asks by itself.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && document.querySelector(".plan, .basket")) refresh();
});
// Time was up: the basket's page says what was lost.
document.addEventListener("parterre:ended", () => {
  if (document.querySelector(".basket")) refresh();
});

const sheet = (html) => html.querySelector("link[rel=stylesheet]")?.getAttribute("href");

let turn = 0;

async function go(address, then) {
  const mine = ++turn;
  let page;
  try {
    page = await load(address);
  } catch {
    location.assign(address);
    return;
  }
  if (mine !== turn) return;
  // Of another look, such as a brand's: head and style are another page's too.
  if (sheet(page.html) !== sheet(document)) {
    return location.href === address ? location.reload() : location.assign(address);
  }
  show(page);
  then(page);
  // No view transition: while one runs, clicks go nowhere.
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) {
    document.querySelector("main")?.animate({ opacity: [0.3, 1] }, 150);
  }
}

function isOurs(link, event) {
  const isPlain = event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const isPage = link.origin === location.origin &&
    (link.pathname === `/${language}` || link.pathname.startsWith(`/${language}/`)) &&
    !/\.[a-z]+$/.test(link.pathname);
  const isJump = link.hash && link.pathname === location.pathname &&
    link.search === location.search;
  return isPlain && isPage && !isJump && !link.target && !link.hasAttribute("download");
}

/**
 * After an exchange in place the focus is where it was: on the same link, else on what changed;
 * and what changed is read aloud.
 */
function stay(link) {
  const isSame = (other) => other.href === link.href && other.className === link.className;
  const same = [...document.querySelectorAll("main a")].find(isSame);
  const place = document.querySelector("main [data-changed]") ?? document.getElementById("main");
  if (!same) place?.setAttribute("tabindex", "-1");
  (same ?? place)?.focus({ preventScroll: true });
  const said = document.querySelector("main [data-said]")?.textContent;
  if (said) say(said);
}

let voice = null;
/** `isSeen`: it is shown too, for a moment. */
function say(text, isSeen = false) {
  if (!voice) {
    voice = document.createElement("p");
    voice.setAttribute("aria-live", "polite");
    document.body.append(voice);
  }
  voice.className = isSeen ? "toast" : "aloud";
  // A region that has just come is not listened to yet.
  setTimeout(() => (voice.textContent = text), 100);
  if (isSeen) setTimeout(() => (voice.className = "aloud"), 12000);
}

// The checkout comes in another language with what was typed, and keeps that on the way to the
// basket.
addEventListener("click", (event) => {
  const link = event.target.closest?.(".language-switch__link, [href$='/basket']");
  const form = document.querySelector(".checkout__form");
  if (!link || !form || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const { action } = form;
  form.action = link.href;
  form.insertAdjacentHTML("beforeend", '<input hidden name=switched value=yes>');
  form.submit();
  // Should this page come back as it is.
  form.action = action;
  form.lastChild.remove();
});

addEventListener("click", (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (event.defaultPrevented || !link?.href || !isOurs(link, event)) return;
  event.preventDefault();
  const isWithin = link.pathname === location.pathname;
  keepPlace();
  go(link.href, (page) => {
    history.pushState({}, "", page.address + link.hash);
    shown = here();
    if (isWithin) return stay(link);
    reach(link.hash);
  });
});

/** The beginning of a page, or what its address names. */
function reach(hash) {
  // A field that the link was for is in sight and has the focus.
  if (document.querySelector("[data-focus]")) return;
  scrollTo(0, 0);
  document.getElementById(hash.slice(1))?.scrollIntoView();
  document.getElementById("main")?.focus({ preventScroll: true });
}

// Forms of the basket change it in place: nothing scrolls, and what was done is read aloud. The
// server answers with the page as it is now; without it nothing is lost, and that is said.
let isSending = false;
addEventListener("submit", async (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || !event.submitter?.closest("[data-in-place]")) return;
  event.preventDefault();
  if (isSending) return;
  isSending = true;
  const index = buttons().indexOf(event.submitter);
  const { id } = document.activeElement;
  try {
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const page = await load(event.submitter.getAttribute("formaction") ?? form.action, { method: "POST", body });
    // On to the checkout.
    const isOnward = !page.address.includes(location.pathname);
    if (isOnward) keepPlace();
    show(page);
    // What is left may be short: then its beginning is shown, and not the page's foot.
    if (document.querySelector(".basket__empty")) scrollTo(0, 0);
    history[isOnward ? "pushState" : "replaceState"]({ y: scrollY }, "", page.address);
    shown = here();
    if (isOnward) reach("");
    else land(index, id);
  } catch {
    say(me.dataset.unreachable, true);
  } finally {
    isSending = false;
  }
});

// Before an order is sent the shop is asked whether it can be reached: the browser's own page of
// errors would take along what was typed.
addEventListener("submit", async (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.sure || !form.matches("[data-needs-network]")) return;
  event.preventDefault();
  if (isSending) return;
  isSending = true;
  const answer = await fetch("/health/live", { cache: "no-store" }).catch(() => null);
  isSending = false;
  if (!answer) return say(me.dataset.unreachable, true);
  form.sure = true;
  form.requestSubmit(event.submitter);
  // Back on this page, it is asked again.
  setTimeout(() => (form.sure = false), 5000);
});

const buttons = () => [...document.querySelectorAll("main button.button")];

/** To the message, else to the field, else to the button that stands where the pressed one stood. */
function land(index, id) {
  // A field that was refused has it already.
  if (document.querySelector("[data-focus]")) return;
  let place = document.querySelector("main .notice[role]");
  if (place) {
    // With the focus it is read; an alert would be read once more.
    place.setAttribute("role", "group");
    place.tabIndex = -1;
  } else place = document.getElementById(id) ?? buttons().slice(0, index + 1).at(-1);
  place?.focus({ preventScroll: true });
}

history.scrollRestoration = "manual";
addEventListener("popstate", (event) => {
  // A jump within the page asks for no other: a form that was refused must not be lost.
  if (here() === shown) return toLayer(event.state);
  isGoing = false;
  const y = event.state?.y ?? 0;
  go(location.href, () => {
    shown = here();
    scrollTo(0, y);
    leaveStale();
  });
});
/** Where the page stands, for who comes back to it. */
const keepPlace = () => history.replaceState({ ...history.state, y: scrollY }, "");
addEventListener("pagehide", keepPlace);
parsed.then(() => {
  if (history.state?.y) scrollTo(0, history.state.y);
  leaveStale();
  arrive();
});
