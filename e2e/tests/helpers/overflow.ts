// Text that doesn't fit: out of the page, out of its box, cut off, or over another text.

import type { Page } from './fixtures';

/** One line for each place; empty where all fits. */
export const overflows = (page: Page): Promise<string[]> => page.evaluate(find);

/** Runs in the page, so it brings all that it needs. */
function find(): string[] {
  const SLACK_PX = 1.5;
  const PLACES_MAX = 8;
  const root = document.documentElement;
  const found = new Set<string>();
  const style = (element: Element) => getComputedStyle(element);
  const short = (text: string) => `"${text.trim().slice(0, 40)}"`;
  const named = (element: Element) =>
    [element.localName, ...element.classList].join('.');
  const ancestors = (from: Element) => {
    const all: Element[] = [];
    for (let at: Element | null = from; at && at !== root; at = at.parentElement) all.push(at);
    return all;
  };
  // What is only read aloud is cut to nothing.
  const isSeen = (element: Element) => !element.closest('.skip, svg, select') &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !ancestors(element).some((it) => style(it).clipPath !== 'none');

  if (root.scrollWidth > root.clientWidth) {
    found.add(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
  }
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!isSeen(element) || !element.innerText?.trim()) continue;
    // The hall's drawing, of which only a part is shown from near.
    if (element.matches('.plan__sheet')) continue;
    const { overflowX, overflowY } = style(element);
    const isCut = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isLow = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (isCut || isLow) found.add(`${named(element)} cuts ${short(element.innerText)}`);
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { box: DOMRect; block: Element; text: string }[] = [];
  // A letter's box is as high as its face allows; what it may take is its line.
  const lineOf = (box: DOMRect, element: Element) => {
    const spare = Math.max(0, box.height - (parseFloat(style(element).lineHeight) || box.height));
    return new DOMRect(box.x, box.y + spare / 2, box.width, box.height - spare);
  };
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    if (!text.trim() || !node.parentElement || !isSeen(node.parentElement)) continue;
    const around = ancestors(node.parentElement);
    const block = around.find((it) => !/^(inline|contents)$/.test(style(it).display));
    if (!block) continue;
    const bounds = block.getBoundingClientRect();
    const isRolled = around.some((it) => /auto|scroll/.test(style(it).overflowX));
    const isPinned = around.some((it) => /fixed|sticky|absolute/.test(style(it).position));
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      const out = Math.max(box.right - bounds.right, bounds.left - box.left);
      if (out > SLACK_PX) {
        found.add(`${named(block)} ${short(text)} leaves its box by ${Math.ceil(out)} px`);
      }
      if (!isRolled && box.right > root.clientWidth + SLACK_PX) {
        found.add(`${named(block)} ${short(text)} leaves the page`);
      }
      if (!isRolled && !isPinned) lines.push({ box: lineOf(box, block), block, text });
    }
  }

  // A third of a line's height is a collision.
  lines.forEach(({ box, block, text }, index) => {
    for (const other of lines.slice(index + 1)) {
      if (block.contains(other.block) || other.block.contains(block)) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > 2 && high > Math.min(box.height, other.box.height) / 3) {
        found.add(`${short(text)} lies over ${short(other.text)}`);
      }
    }
  });
  return [...found].slice(0, PLACES_MAX);
}
