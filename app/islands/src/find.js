// Customers found while somebody types. The form works without it: Enter asks for a page. What is
// typed is sent in a form's body, so it stands in no address.

const form = document.querySelector("form[data-find]");
const input = form.querySelector("input");
const list = document.getElementById("customers");
const { find, title } = form.dataset;
/** Milliseconds without a key before the house is asked. */
const PAUSE = 120;
const LETTERS_MIN = 2;

let turn = 0;
let pause = 0;

function made(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function item(customer) {
  const { name, mail, phone, address, kind_names: kinds, last_order: order } = customer;
  const named = name || mail || customer.person;
  const lines = [mail, phone, address, ...kinds, order?.code];
  const line = lines.filter((text) => text && text !== named).join(" · ");
  return made("li", {}, made("a", { href: customer.page }, named), made("br"), line);
}

function show({ customers, told }) {
  const more = told ? [made("p", { className: "soft" }, told)] : [];
  if (!customers.length) return list.replaceChildren(...more);
  const heading = made("h2", { className: "desk-section__title" }, title);
  list.replaceChildren(heading, made("ul", {}, ...customers.map(item)), ...more);
}

async function ask() {
  const mine = ++turn;
  const text = input.value.trim();
  if (text.length < LETTERS_MIN) return show({ customers: [] });
  const body = new URLSearchParams({ text });
  const answer = await fetch(find, { method: "POST", body }).catch(() => null);
  // Somebody who was signed out is led to the door; a later question has a later answer.
  if (mine !== turn || !answer || answer.redirected) return;
  // Who asked too much is told so; any other trouble is a page, and no list.
  show(await answer.json().catch(() => ({ customers: [] })));
}

input.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(ask, PAUSE);
});
