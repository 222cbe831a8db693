/** Numbers every text of a draw: the same text and seed give the same number, spread evenly. */
export const drawNumber = (text: string, seed: number): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** Constants are chosen on one half and figures printed for the other. */
export type Half = "tuning" | "reporting";

export const halfOf = (text: string): Half =>
  drawNumber(text, 0) % 2 === 0 ? "tuning" : "reporting";

/** As many elements of one half as asked for, the same ones whatever their order. */
export const drawSample = <Element>(
  elements: readonly Element[],
  textOf: (element: Element) => string,
  { half, size, seed }: { readonly half: Half; readonly size: number; readonly seed: number },
): readonly Element[] =>
  elements
    .filter((element) => halfOf(textOf(element)) === half)
    .map((element) => ({ element, number: drawNumber(textOf(element), seed) }))
    .sort((a, b) => a.number - b.number)
    .slice(0, size)
    .map(({ element }) => element);
