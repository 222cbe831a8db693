/** What Kreise may agree to tell each other of a month; proposals and placements are not built yet. */
export const figureKinds = [
  "offers-by-field",
  "offers-by-origin",
  "offers-by-age",
  "offers-by-fits",
  "people-by-group",
] as const;
export type FigureKind = (typeof figureKinds)[number];
