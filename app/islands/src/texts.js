// Pages on which staff edit texts: each text comes between marks that name its message. The marks
// are taken out before anybody sees them, and a press on a text leads to its editor.
const [BEGIN, NAMED, END] = ["\ue000", "\ue001", "\ue002"];
const ATTRIBUTES = ["aria-label", "title", "alt", "placeholder", "value", "content"];
const script = document.getElementById("texts");
const { editor } = script.dataset;
const plain = (text) => text.replace(/\ue000[^\ue001]*\ue001|\ue002/g, "");
const choose = plain(script.dataset.choose);
const shut = plain(script.dataset.shut);
const WORDS_MAX = 120;

/** Messages whose text has begun and not ended: a text may go on in the next paragraph. */
let open = [];
/** What each message says on this page, by its name. */
const said = new Map();

/** The text without marks, and the messages that it is made of. */
function read(marked) {
  const names = new Set(open);
  let text = "";
  for (let at = 0; at < marked.length; at++) {
    const letter = marked[at];
    if (letter === BEGIN) {
      const end = marked.indexOf(NAMED, at);
      if (end < 0) break;
      const name = marked.slice(at + 1, end);
      open.push(name);
      names.add(name);
      said.set(name, "");
      at = end;
    } else if (letter === END) {
      open.pop();
    } else {
      text += letter;
      for (const name of open) said.set(name, (said.get(name) ?? "") + letter);
    }
  }
  return { text, names };
}

function note(element, names) {
  if (!element || names.size === 0) return;
  const known = (element.dataset.texts ?? "").split(" ").filter(Boolean);
  element.dataset.texts = [...new Set([...known, ...names])].join(" ");
}

const isMarked = (text) => text.includes(BEGIN) || text.includes(END);

function cleanText(node) {
  const parent = node.parentElement;
  if (parent && /^(SCRIPT|STYLE)$/.test(parent.tagName)) return;
  if (!isMarked(node.data) && open.length === 0) return;
  if (!isMarked(node.data) && node.data.trim() === "") return;
  const { text, names } = read(node.data);
  if (text !== node.data) node.data = text;
  note(parent, names);
}

function cleanAttributes(element) {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value === null || !isMarked(value)) continue;
    const before = open;
    open = [];
    const { text, names } = read(value);
    open = before;
    element.setAttribute(name, text);
    note(element, names);
  }
}

function clean(root) {
  open = [];
  if (root.nodeType === Node.TEXT_NODE) return cleanText(root);
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  cleanAttributes(root);
  const all = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (all.nextNode()) {
    const node = all.currentNode;
    if (node.nodeType === Node.TEXT_NODE) cleanText(node);
    else cleanAttributes(node);
  }
}

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === "childList") change.addedNodes.forEach(clean);
    else if (change.type === "characterData") clean(change.target);
    else cleanAttributes(change.target);
  }
}).observe(document.documentElement, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
});
clean(document.documentElement);

function address(name) {
  const next = encodeURIComponent(location.pathname + location.search);
  return `${editor}/${encodeURIComponent(name)}?next=${next}`;
}

/** What a message says, short enough for a line. */
function words(name) {
  const text = (said.get(name) ?? "").replace(/\s+/g, " ").trim();
  return text.length > WORDS_MAX ? `${text.slice(0, WORDS_MAX)}…` : text || name;
}

/** Several messages in one place: which of them is meant? */
function ask(names, from) {
  const dialog = document.createElement("dialog");
  dialog.className = "text-choice";
  const heading = document.createElement("p");
  heading.id = "text-choice-title";
  heading.textContent = choose;
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.append(heading);
  for (const name of names) {
    const link = document.createElement("a");
    link.href = address(name);
    link.textContent = words(name);
    dialog.append(link);
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--quiet";
  button.textContent = shut;
  button.addEventListener("click", () => dialog.close());
  dialog.append(button);
  dialog.addEventListener("close", () => {
    dialog.remove();
    from?.focus?.();
  });
  dialog.addEventListener("keydown", (event) => event.key === "Escape" && dialog.close());
  dialog.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link && event.target !== dialog) return;
    // The window is gone before the editor comes, also when the browser shows this page again.
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
    if (link) location.assign(link.href);
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector("a").focus();
}
addEventListener("pagehide", () => document.querySelector(".text-choice")?.close());

/** What is no message of the shop is looked for by its words, and edited where it is said. */
const USED = "a, button, input, label, select, textarea, summary, svg, canvas, [tabindex='0']";
/** A production's title is edited, though it is a link. */
const TITLE = ".card__title .card__link, .calendar__title";
function lookFor(target) {
  const says = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim().length > 1;
  const isUsed = target.closest(USED) && !target.matches(TITLE);
  if (isUsed || ![...target.childNodes].some(says)) return;
  const text = target.textContent.replace(/\s+/g, " ").trim().slice(0, WORDS_MAX);
  location.assign(`${editor}?pressed=yes&q=${encodeURIComponent(text)}`);
}

function edit(element) {
  const place = element?.closest?.("[data-texts]");
  if (!place || place.closest(".text-bar, .text-choice")) return false;
  const names = place.dataset.texts.split(" ");
  if (names.length === 1) location.assign(address(names[0]));
  else ask(names, document.activeElement);
  return true;
}

// The switch in the bar, kept from page to page: while it is off, the page itself is used.
const KEPT = "parterre-texts-pressed";
const pressed = document.getElementById("text-bar-pressed");
if (pressed) {
  pressed.checked = sessionStorage.getItem(KEPT) !== "off";
  const show = () => document.documentElement.toggleAttribute("data-texts-used", !pressed.checked);
  pressed.addEventListener("change", () => {
    sessionStorage.setItem(KEPT, pressed.checked ? "on" : "off");
    show();
  });
  show();
}
const isUsed = (event) => event.altKey || pressed?.checked === false;

for (const kind of ["click", "pointerdown", "pointerup"]) {
  document.addEventListener(
    kind,
    (event) => {
      if (isUsed(event) || !event.target.closest?.("[data-texts]")) return;
      if (event.target.closest(".text-bar, .text-choice")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (kind === "click") edit(event.target);
    },
    true,
  );
}

document.addEventListener(
  "click",
  (event) => {
    if (isUsed(event) || !event.target.matches?.(TITLE)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    lookFor(event.target);
  },
  true,
);

addEventListener("click", (event) => {
  if (isUsed(event) || event.defaultPrevented || !getSelection().isCollapsed) return;
  if (event.target.closest?.("main")) lookFor(event.target);
});

// With Alt, browsers would save what a link or a form leads to as a file: go there instead. Later,
// since a form sent during the press would still be saved.
addEventListener("click", (event) => {
  if (!event.altKey || event.defaultPrevented) return;
  const link = event.target.closest?.("a[href]");
  const button = event.target.closest?.("button, input[type=submit], input[type=image]");
  if (link) {
    event.preventDefault();
    setTimeout(() => (link.target === "_blank" ? window.open(link.href) : location.assign(link.href)));
  } else if (button?.form && button.type !== "button" && button.type !== "reset") {
    event.preventDefault();
    setTimeout(() => button.form.requestSubmit(button));
  }
});
document.addEventListener("keydown", (event) => {
  const isTyped = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "");
  if (event.key !== "F2" || isTyped) return;
  const focused = document.activeElement;
  const title = focused?.matches(TITLE) ? focused : focused?.querySelector(":scope > .calendar__title");
  if (edit(focused)) event.preventDefault();
  else if (title) {
    event.preventDefault();
    lookFor(title);
  }
});
