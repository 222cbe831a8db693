import { z } from "zod";
import type { KnownPartner } from "@/lib/exchange/partner-store";
import {
  type ExchangeFigures,
  type FigureLine,
  type FigureSeal,
  makeExchangeFigures,
} from "@/lib/key-figures/exchange-figures";
import type { FigureStore, SignedFigures } from "@/lib/key-figures/figure-store";
import { MAX_MONTHS, makeTellFigures } from "@/lib/key-figures/tell-figures";
import { type MonthFigures, monthFiguresSchema } from "@/lib/key-figures/month-figures";
import { canonicalJson } from "@/lib/shared/canonical-json";
import { ok, refused } from "@/lib/shared/result";
import { makePrismaFigureSource } from "@/prisma/key-figures/prisma-figure-source";
import { makePrismaFigureStore } from "@/prisma/key-figures/prisma-figure-store";
import { database } from "../database";
import { answer } from "../exchange/answering";
import { isSignedBy } from "../exchange/ed25519";
import { exchangeAddresses } from "../exchange/exchange-addresses";
import { askPartner } from "../exchange/http-partner-line";
import { lineParts, ownKeys, selfAgs } from "../exchange/wiring";
import { once } from "../once";
import { operator } from "../operator";
import { reasonOf, type WorkerLog } from "../worker-jobs";

export const figureStore: () => FigureStore = once("key-figures", () =>
  makePrismaFigureStore(database()),
);

const bytesOf = (figures: MonthFigures): Uint8Array => Buffer.from(canonicalJson(figures), "utf8");

export const sealFigures = async (figures: MonthFigures): Promise<SignedFigures> => {
  const { keyId, sign } = await ownKeys().signing();
  return { figures, keyId, signature: Buffer.from(sign(bytesOf(figures))).toString("base64") };
};

/** Keys that were replaced meanwhile counted when older months were signed. */
const isSigned = (
  { keys }: Pick<KnownPartner, "keys">,
  { figures, keyId, signature }: SignedFigures,
): boolean => {
  const key = keys.find((one) => one.keyId === keyId && one.state !== "announced");
  return !!key && isSignedBy(key.publicKey, bytesOf(figures), Buffer.from(signature, "base64"));
};

const seal: FigureSeal = { sign: sealFigures, isSignedBy: isSigned };

const signedSchema = z.object({
  figures: monthFiguresSchema,
  keyId: z.string().max(60),
  signature: z.string().max(200),
});
const toldSchema = z.object({ months: z.array(z.unknown()).max(MAX_MONTHS) });

const line: FigureLine = {
  fetch: async (partner) => {
    const address = exchangeAddresses.keyFigures;
    const told = await askPartner(partner, { method: "GET", address }, lineParts());
    if (!told.ok) return told;
    const parsed = toldSchema.safeParse(told.value);
    if (!parsed.success) return refused({ code: "unreadable" });
    return ok(parsed.data.months.flatMap((one) => signedSchema.safeParse(one).data ?? []));
  },
};

/** `GET /api/exchange/v1/key-figures`: our own figures of the last two years, as agreed. */
export const keyFiguresAnswer = (request: Request): Promise<Response> =>
  answer(request, async ({ known: { partner } }) => {
    if (partner.state !== "active") return refused({ status: 403, code: "partner-not-served" });
    const tell = makeTellFigures({
      ...{ self: selfAgs(), store: figureStore(), seal },
      now: () => new Date(),
    });
    return ok({ version: 1, months: await tell(partner) });
  });

/** The figures' part of a round of the exchange; never fails. */
export const exchangeFiguresHere = (log: WorkerLog): ExchangeFigures => {
  const exchange = makeExchangeFigures({
    self: { ags: selfAgs(), name: operator().kreis.name },
    store: figureStore(),
    source: makePrismaFigureSource(database()),
    ...{ line, seal },
    now: () => new Date(),
  });
  return async (known) => {
    try {
      const kept = await exchange(known);
      if (kept > 0) log({ event: "key-figures-exchanged", kept });
      return kept;
    } catch (fault) {
      log({ event: "key-figures-failed", reason: reasonOf(fault) });
      return 0;
    }
  };
};
