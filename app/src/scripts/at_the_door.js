// Tickets' codes on a white screen that stays lit, for the scanner at the door: the one that was
// asked for first, the others of the same page beside it.

let lit;

const light = async () => {
  lit = await navigator.wakeLock?.request("screen").catch(() => undefined);
};

const element = (name, className, ...inside) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
};

function card(button, at, count) {
  const ticket = button.closest(".ticket");
  const title = ticket.querySelector(".ticket__title")?.textContent ?? "";
  return element(
    "section",
    "at-door__card",
    element("p", "at-door__title", title),
    element("p", "at-door__place", button.dataset.when, document.createElement("br"), button.dataset.place),
    element("div", "at-door__code", ticket.querySelector(".ticket__code").cloneNode(true)),
    ticket.querySelector(".ticket__number").cloneNode(true),
    element("p", "at-door__count", count > 1 ? `${at + 1} / ${count}` : ""),
  );
}

function show(button) {
  const all = [...document.querySelectorAll(".ticket__show")];
  const dialog = element("dialog", "at-door");
  dialog.setAttribute("aria-label", button.firstChild.textContent.trim());
  const cards = element("div", "at-door__cards", ...all.map((it, at) => card(it, at, all.length)));
  // Where it can be turned over, keys can do it too.
  if (all.length > 1) cards.tabIndex = 0;
  const close = element("button", "button button--plain at-door__close", button.dataset.close);
  close.type = "button";
  close.addEventListener("click", () => dialog.close());
  dialog.append(cards, close);
  // The way back leads out of it, not off the page.
  const back = () => dialog.close();
  history.pushState({ ...history.state, isAtDoor: true }, "");
  addEventListener("popstate", back, { once: true });
  // The screen goes dark as usual again; the browser gives the focus back to the button.
  dialog.addEventListener("close", () => {
    lit?.release();
    lit = undefined;
    dialog.remove();
    removeEventListener("popstate", back);
    if (history.state?.isAtDoor) history.back();
  });
  document.body.append(dialog);
  dialog.showModal();
  cards.children[all.indexOf(button)]?.scrollIntoView({ behavior: "instant" });
  light();
}

// A phone that was put away and taken out again.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && document.querySelector(".at-door")) light();
});

addEventListener("click", ({ target }) => {
  const button = target.closest?.(".ticket__show");
  if (button) show(button);
});

export function offer() {
  for (const button of document.querySelectorAll(".ticket__show")) button.hidden = false;
}
