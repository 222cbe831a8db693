import { randomUUID } from "node:crypto";
import { z } from "zod";
import { outgoingLedger, partnerStore, publishing } from "@/lib/composition/exchange/wiring";
import { agreementSchema } from "@/lib/exchange/agreement";
import { vocabulary } from "@/lib/composition/vocabulary";
import { kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import { type Partner, partnerIdSchema } from "@/lib/exchange/partner";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makeSyntheticVacancies } from "@/seeds/synthetic/make-synthetic-vacancies";

export const friendSchema = z.object({
  ags: kreisAgsSchema,
  name: z.string(),
  slug: z.string(),
  baseUrl: z.string(),
  keyId: z.string(),
  publicKey: z.string(),
});
export type Friend = z.infer<typeof friendSchema>;

/** What the sending side is told to do. */
export const peerCommandSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("load"), count: z.number() }),
  z.object({ do: z.literal("befriend"), with: friendSchema }),
  z.object({ do: z.literal("write") }),
  z.object({ do: z.literal("work") }),
  z.object({ do: z.literal("change"), title: z.string() }),
]);
export type PeerCommand = z.infer<typeof peerCommandSchema>;

export const peerAnswerSchema = z.discriminatedUnion("done", [
  z.object({ done: z.literal("ready"), keyId: z.string(), publicKey: z.string() }),
  z.object({ done: z.literal("write"), entries: z.number(), seconds: z.number() }),
  z.object({ done: z.enum(["load", "befriend", "work", "change"]) }),
]);
export type PeerAnswer = z.infer<typeof peerAnswerSchema>;

/** Notes the other side as a partner whose key somebody has compared. */
export const befriend = async ({ keyId, publicKey, ...friend }: Friend): Promise<Partner> => {
  const partner: Partner = {
    ...friend,
    id: partnerIdSchema.parse(randomUUID()),
    state: "active",
    contact: { name: "", email: "", phone: "" },
    agreement: agreementSchema.parse({
      validFrom: "2000-01-01",
      gives: {},
      takes: { maxOffers: 500_000 },
    }),
  };
  await partnerStore().save(partner);
  await partnerStore().changeKeys(partner.id, () => [
    { keyId, publicKey, state: "pinned", seenAt: new Date() },
  ]);
  return partner;
};

/** Writes down everything there is for every partner. */
export const extendAll = async (): Promise<{
  readonly entries: number;
  readonly seconds: number;
}> => {
  const begun = performance.now();
  let entries = 0;
  for (const { partner } of await partnerStore().list()) {
    entries += await outgoingLedger()(partner.id, (ledger) => publishing().extend(ledger, partner));
  }
  return { entries, seconds: (performance.now() - begun) / 1000 };
};

/** Synthetic offers in batches, the same ones in every run; `skipped` are left out before them. */
export function* batchesOf(
  count: number,
  size: number,
  skipped = 0,
): Generator<readonly Vacancy[]> {
  const made = makeSyntheticVacancies(vocabulary(), new Date());
  const next = (): Vacancy => {
    const { value, done } = made.next();
    if (done) throw new Error("Synthetic offers ran out");
    return value;
  };
  for (let left = skipped; left > 0; left -= 1) next();
  for (let done = 0; done < count; done += size) {
    yield Array.from({ length: Math.min(size, count - done) }, next);
  }
}
