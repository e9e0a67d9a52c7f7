// A till sells its allotment while its line is away. A sale is on the disk before anything is
// printed, and it stays there. `money::tills::offline` says what becomes of it.

const page = document.getElementById("offline");
const { till, path, currency, digits, sent, waits, dealt } = page.dataset;
const part = (name) => page.querySelector(`[data-part="${name}"]`);
const form = part("form");
const { performance: place, given } = form.elements;
const say = (name, isSaid) => { part(name).hidden = !isSaid; };
const copy = (name) => part(name).content.firstElementChild.cloneNode(true);
const sum = new Intl.NumberFormat(document.documentElement.lang, { style: "currency", currency });
const shown = (minor) => sum.format(minor / 10 ** digits);
const hex = () => Array.from(crypto.getRandomValues(new Uint8Array(20)),
  (byte) => byte.toString(16).padStart(2, "0")).join("");

const answered = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});
const opening = indexedDB.open(`till ${till}`, 1);
opening.onupgradeneeded = () => {
  opening.result.createObjectStore("sales", { keyPath: "id" });
  opening.result.createObjectStore("kept");
};
const disk = await answered(opening);

/** What the disk says: who we are, what we may sell, what we gave back, what we sold. */
let state;

/** One change of the disk, from what it says: all of it is there when this is done, or nothing. */
const change = (work) => new Promise((done, failed) => {
  const whole = disk.transaction(["sales", "kept"], "readwrite", { durability: "strict" });
  whole.oncomplete = () => { state = of; done(); };
  whole.onabort = failed;
  const [sales, kept] = [whole.objectStore("sales"), whole.objectStore("kept")];
  const of = { sales: [], device: hex(), taken: [], back: [], skew: 0 };
  Promise.all([sales.getAll(), kept.get("own")].map(answered)).then(([all, own]) => {
    Object.assign(of, own, { sales: all.sort((a, b) => a.number - b.number) });
    work?.(of, (sale) => {
      of.sales = [...of.sales.filter(({ id }) => id !== sale.id), sale];
      sales.put(sale);
    });
    const { device, taken, back, skew } = of;
    kept.put({ device, taken, back, skew }, "own");
  }).catch(() => whole.abort());
});

const isOver = ({ back, skew }, { block, until }) =>
  back.includes(block) || Date.now() + skew >= until;

/** Seats that nobody has bought here. */
const free = (of, own) => (isOver(of, own) ? [] : own.seats.filter(({ seat }) =>
  !of.sales.some((it) => it.block === own.block && it.state !== "settled"
    && it.tickets.some((ticket) => ticket.seat === seat))));

const sell = (sale) => change((of, put) => {
  const seats = free(of, of.taken.find(({ block }) => block === sale.block));
  const isFree = (it) => seats.some(({ seat }) => seat === it.seat);
  if (!sale.tickets.every(isFree)) throw new Error(sale.id);
  sale.number = 1 + (of.sales.at(-1)?.number ?? 0);
  sale.sold_at_ms = Date.now() + of.skew;
  put(sale);
});

async function post(what, fields) {
  const body = new URLSearchParams([["device", state.device], ...fields]);
  const answer = await fetch(`${path}/${what}`, { method: "POST", body });
  say("door", answer.redirected);
  if (!answer.ok || answer.redirected) throw new Error(what);
  return answer.json();
}

const giveBack = (isMeant) => change((of) => {
  of.back = of.taken.filter((it) => isOver(of, it) || isMeant).map(({ block }) => block);
});

/** A few at once, then what we sell no more of, then what is ours from now on. */
async function exchange() {
  await giveBack(false);
  const open = state.sales.filter((it) => !["sold", "settled"].includes(it.state));
  do {
    const some = open.splice(0, 5).map(({ paper, state, words, ...sale }) => sale);
    const back = open.length ? [] : state.back.map((block) => ["back", block]);
    const told = await post("send", [["sales", JSON.stringify(some)], ...back]);
    await change((of, put) => told.sales.forEach(({ id, state, words }) =>
      put(Object.assign(of.sales.find((it) => it.id === id), { state, words }))));
  } while (open.length);
  const asked = Date.now();
  const { allotments, now, elsewhere } = await post("take", []);
  await change((of) => Object.assign(of, { taken: allotments, skew: now - asked }));
  say("away", false);
  say("elsewhere", elsewhere > 0);
  draw();
}

let turn;
/** One after the other, so that an older answer never hides a newer one. */
const sync = () => {
  const isAway = () => say("away", part("door").hidden);
  turn = Promise.resolve(turn).then(exchange).catch(isAway);
};

function chosen() {
  const own = state.taken.find(({ block }) => block === place.value);
  const isChecked = (row) => own && row.querySelector("input").checked;
  const rows = [...part("seats").children].filter(isChecked);
  const paper = rows.map((row) => {
    const of = own.seats.find(({ seat }) => seat === +row.querySelector("input").value);
    const { title, when, prices } = own;
    return { ...of, ...prices[row.querySelector("select").value], title, when };
  });
  const tickets = paper.map(({ seat, price_type }) => ({ seat, price_type }));
  const total_minor = paper.reduce((all, { minor }) => all + minor, 0);
  const typed = given.value.trim().replace(",", ".");
  const given_minor = typed ? Math.round(typed * 10 ** digits) : total_minor;
  const change = given_minor - total_minor;
  part("total").value = shown(total_minor);
  part("change").value = change >= 0 ? shown(change) : "";
  say("less", false);
  const isGood = change >= 0 && tickets.length > 0 && tickets.length <= own.max;
  const sale = { id: hex(), block: own?.block, tickets, total_minor, given_minor, paper };
  return { isGood, sale };
}

function drawSeats() {
  const own = state.taken.find(({ block }) => block === place.value);
  const seats = own ? free(state, own) : [];
  part("seats").replaceChildren(...seats.map(({ seat, seat_name, zone }) => {
    const row = copy("seat");
    const types = row.querySelector("select");
    row.querySelector("input").value = seat;
    row.querySelector("span").textContent = types.ariaLabel = seat_name;
    own.prices.forEach((it, at) => {
      if (it.zone === zone) types.add(new Option(`${it.name} · ${shown(it.minor)}`, at));
    });
    return row;
  }));
  chosen();
}

function draw() {
  part("sales").replaceChildren(...state.sales.map((it) => {
    const row = copy("sale");
    const said = { sold: `${sent} ${it.words}`, settled: dealt, conflict: it.words }[it.state];
    const seats = it.paper.map(({ seat_name }) => seat_name).join("; ");
    row.querySelector("span").textContent =
      [it.number, seats, shown(it.total_minor), said ?? waits].join(" · ");
    row.querySelector("button").onclick = () => print(it);
    return row;
  }));
  // Nothing moves under a hand that chooses.
  if (page.querySelector(":checked[type=checkbox]")) return;
  const open = state.taken.filter((it) => !isOver(state, it));
  const { value } = place;
  place.replaceChildren(...open.map(({ title, when, block }) =>
    new Option(`${title} · ${when}`, block, false, block === value)));
  form.hidden = !open.length;
  say("none", !open.length);
  drawSeats();
}

function print(sale) {
  part("paper").replaceChildren(...sale.paper.map((it) => {
    const ticket = copy("ticket");
    const [title, when, seat, price, drawn, code] = ticket.children;
    title.textContent = it.title;
    when.textContent = it.when;
    seat.textContent = it.seat_name;
    price.textContent = `${it.name} · ${shown(it.minor)}`;
    drawn.innerHTML = it.svg;
    code.textContent = it.code;
    return ticket;
  }));
  window.print();
}

form.oninput = chosen;
place.onchange = drawSeats;
form.onsubmit = async (event) => {
  event.preventDefault();
  const { isGood, sale } = chosen();
  say("less", !isGood);
  if (!isGood) return;
  const isSold = await sell(sale).then(() => true, () => false);
  say("gone", !isSold);
  given.value = "";
  part("seats").replaceChildren();
  draw();
  if (isSold) print(sale);
  sync();
};
part("send").onclick = sync;
part("back").onclick = () => giveBack(true).then(sync);

/** The page is there without the network, too; signing out of the shop clears nothing here. */
async function keep() {
  document.cookie = "parterre-till=1; path=/; max-age=31536000; samesite=strict";
  await navigator.serviceWorker.register("/tickets.js", { scope: location.pathname });
  const files = document.querySelectorAll("link[rel=stylesheet], link[rel=preload][as=font]");
  const kept = await caches.open("till");
  await kept.addAll([...[...files].map((file) => file.href), import.meta.url, location.href]);
  await navigator.storage.persist();
}

addEventListener("online", sync);
setInterval(sync, 30_000);
await change();
draw();
sync();
keep().catch(() => {});
