// The plan inside another site's page: tells that page how high it is, and opens the shop itself
// for everything but the choice of seats. A frame of another site has no basket: browsers keep the
// shop's cookies from it.
const main = document.getElementById("main");

let width = 0;
let tallest = 0;
function tell() {
  const box = document.body.getBoundingClientRect();
  // A card that opens takes the bar out of the page: the frame doesn't shrink and grow with it.
  tallest = box.width === width ? Math.max(tallest, box.height) : box.height;
  width = box.width;
  parent.postMessage({ parterre: { height: Math.ceil(tallest), title: document.title } }, "*");
}
new ResizeObserver(tell).observe(document.body);

// The bar's button leads on. Only its words change: the element is the plan's own.
const button = document.querySelector("[data-press='hold']");
const words = [...button?.childNodes ?? []].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
if (words) words.data = main.dataset.onward;

const bar = ".selection-bar [data-press='look'][data-seat-index]";
addEventListener("click", (event) => {
  const pressed = event.target.closest?.("a[href]:not([data-press]), [data-press='hold']");
  if (!pressed) return;
  // Neither the plan nor the script that moves between pages hears of it.
  event.stopImmediatePropagation();
  if (pressed.matches("a")) return;
  event.preventDefault();
  const seats = [...document.querySelectorAll(bar)].map(({ dataset }) => dataset.seatIndex);
  if (seats.length === 0) return;
  const { shop } = main.dataset;
  open(`${shop}${shop.includes("?") ? "&" : "?"}seats=${seats.join(",")}`, "_top");
}, true);
