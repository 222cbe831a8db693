import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import type { Counted, MonthFigures } from "./month-figures";

/** Figures with the signature of whoever tells them, so that they can be shown to have been told. */
export type SignedFigures = {
  readonly figures: MonthFigures;
  readonly keyId: string;
  /** Ed25519 over the canonical JSON of the figures, base64. */
  readonly signature: string;
};

/** Figures of all Kreise. What was told of a month once is not changed any more. */
export type FigureStore = {
  /** The newest month first. */
  readonly list: () => Promise<readonly SignedFigures[]>;
  readonly has: (kreis: KreisAgs, month: string) => Promise<boolean>;
  /** Keeps those of whose Kreis and month nothing is kept yet; answers how many that were. */
  readonly keep: (signed: readonly SignedFigures[]) => Promise<number>;
};

/** Counts what there is at this moment. */
export type FigureSource = { readonly count: (today: string) => Promise<Counted> };
