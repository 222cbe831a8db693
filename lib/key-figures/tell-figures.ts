import { isInForce } from "@/lib/exchange/agreement";
import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import type { Partner } from "@/lib/exchange/partner";
import { dayOf } from "@/lib/shared/dates";
import { onlyAgreed } from "./agreed-figures";
import type { FigureSeal } from "./exchange-figures";
import type { FigureStore, SignedFigures } from "./figure-store";

type Dependencies = {
  readonly self: KreisAgs;
  readonly store: Pick<FigureStore, "list">;
  readonly seal: Pick<FigureSeal, "sign">;
  readonly now: () => Date;
};

/** Our own figures as a partner is told them, the newest month first. */
export type TellFigures = (partner: Partner) => Promise<readonly SignedFigures[]>;

/** Two years of months, which is as many as a partner reads. */
export const MAX_MONTHS = 24;

/** Signs for each partner what was agreed with it and nothing else. */
export const makeTellFigures =
  ({ self, store, seal, now }: Dependencies): TellFigures =>
  async ({ agreement }) => {
    if (agreement.figures.length === 0 || !isInForce(agreement, dayOf(now()))) return [];
    const own = (await store.list()).filter(({ figures }) => figures.kreis === self);
    return Promise.all(
      own
        .slice(0, MAX_MONTHS)
        .map(({ figures }) => seal.sign(onlyAgreed(figures, agreement.figures))),
    );
  };
