// How colours look to those who see fewer of them, and how well two are told apart then. The
// matrices work on linear light: Machado, Oliveira and Fernandes (2009), and grey by luminance.

type Colour = number[];

const GREY = [0.2126, 0.7152, 0.0722];
const BLIND: Record<string, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [GREY, GREY, GREY],
};

const sum = (weights: number[], colour: Colour) =>
  weights.reduce((all, weight, part) => all + weight * colour[part], 0);

/** Each of the four as a whole, and half as strong, as most who have it see. */
export const SIGHTS = Object.entries(BLIND).flatMap(([name, matrix]) => [1, 0.5].map((share) => ({
  name: `${name}, ${share}`,
  see: (colour: Colour) => colour.map((part, at) =>
    Math.min(1, Math.max(0, part * (1 - share) + sum(matrix[at], colour) * share))),
})));

/** Linear light of what a browser computes: `rgb(149, 27, 43)`. */
export const linear = (css: string): Colour => (css.match(/[\d.]+/g) ?? []).slice(0, 3)
  .map((part) => Number(part) / 255)
  .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

/** From 1 to 21 (WCAG 2.2, definitions). */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [one, other].map((it) => sum(GREY, it) + 0.05).sort((a, b) => a - b);
  return light / dark;
}
