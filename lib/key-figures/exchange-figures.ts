import { isInForce } from "@/lib/exchange/agreement";
import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import type { Partner } from "@/lib/exchange/partner";
import type { KnownPartner } from "@/lib/exchange/partner-store";
import type { TransportRefusal } from "@/lib/exchange/pull-partner";
import { dayOf } from "@/lib/shared/dates";
import type { Result } from "@/lib/shared/result";
import type { FigureSource, FigureStore, SignedFigures } from "./figure-store";
import { type MonthFigures, monthBefore, toCells } from "./month-figures";

export type FigureLine = {
  readonly fetch: (partner: Partner) => Promise<Result<readonly SignedFigures[], TransportRefusal>>;
};

/** Signs what we tell, and says whether a partner signed what it tells. */
export type FigureSeal = {
  readonly sign: (figures: MonthFigures) => Promise<SignedFigures>;
  readonly isSignedBy: (known: KnownPartner, signed: SignedFigures) => boolean;
};

/** Tells the figures of the month that is over, once, and hears those of the partners. */
export type ExchangeFigures = (known: readonly KnownPartner[]) => Promise<number>;

type Dependencies = {
  readonly self: { readonly ags: KreisAgs; readonly name: string };
  readonly store: FigureStore;
  readonly source: FigureSource;
  readonly line: FigureLine;
  readonly seal: FigureSeal;
  readonly now: () => Date;
};

const ASK_EVERY_MS = 600_000;

export const makeExchangeFigures = (dependencies: Dependencies): ExchangeFigures => {
  const asked = new Map<KreisAgs, number>();
  const { store, now } = dependencies;
  return async (known) => {
    const month = monthBefore(dayOf(now()));
    let kept = await tellOwn(month, dependencies);
    for (const one of known.filter(({ partner }) => isToldFigures(partner, now()))) {
      const { ags } = one.partner;
      const isEarly = now().getTime() - (asked.get(ags) ?? 0) < ASK_EVERY_MS;
      if (isEarly || (await store.has(ags, month))) continue;
      const heard = await hear(one, dependencies);
      if (heard !== undefined) asked.set(ags, now().getTime());
      kept += heard ?? 0;
    }
    return kept;
  };
};

const isToldFigures = ({ state, agreement }: Partner, now: Date): boolean =>
  state === "active" && agreement.figures.length > 0 && isInForce(agreement, dayOf(now));

const tellOwn = async (
  month: string,
  { self, store, source, seal, now }: Dependencies,
): Promise<number> => {
  if (await store.has(self.ags, month)) return 0;
  const cells = toCells(await source.count(dayOf(now())));
  const own = { kreis: self.ags, kreisName: self.name, month, at: now().toISOString(), cells };
  return store.keep([await seal.sign(own)]);
};

/** Only of itself, only of months that are over, only what it signed; undefined without an answer. */
const hear = async (
  known: KnownPartner,
  { store, line, seal, now }: Dependencies,
): Promise<number | undefined> => {
  const heard = await line.fetch(known.partner);
  if (!heard.ok) return undefined;
  const latest = monthBefore(dayOf(now()));
  return store.keep(
    heard.value.filter(
      (signed) =>
        signed.figures.kreis === known.partner.ags &&
        signed.figures.month <= latest &&
        seal.isSignedBy(known, signed),
    ),
  );
};
