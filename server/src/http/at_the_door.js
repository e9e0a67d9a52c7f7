// A ticket's code alone on a white screen that stays lit, for the scanner at the door.

let lit;

const light = async () => {
  lit = await navigator.wakeLock?.request("screen").catch(() => undefined);
};

function show(button) {
  const ticket = button.closest(".ticket");
  const dialog = document.createElement("dialog");
  dialog.className = "at-door";
  dialog.setAttribute("aria-label", button.textContent);
  const title = document.createElement("p");
  title.textContent = ticket.querySelector(".ticket__title")?.textContent ?? "";
  const code = document.createElement("div");
  code.className = "at-door__code";
  code.append(ticket.querySelector(".ticket__code").cloneNode(true));
  const number = ticket.querySelector(".ticket__number").cloneNode(true);
  const close = document.createElement("button");
  close.className = "button button--plain at-door__close";
  close.type = "button";
  close.textContent = button.dataset.close;
  close.addEventListener("click", () => dialog.close());
  dialog.append(title, code, number, close);
  // The screen goes dark as usual again; the browser gives the focus back to the button.
  dialog.addEventListener("close", () => {
    lit?.release();
    lit = undefined;
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
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
