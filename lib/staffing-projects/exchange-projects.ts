import { createHash } from "node:crypto";
import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import type { Partner, PartnerId } from "@/lib/exchange/partner";
import type { KnownPartner } from "@/lib/exchange/partner-store";
import type { TransportRefusal } from "@/lib/exchange/pull-partner";
import type { Result } from "@/lib/shared/result";
import { mergeStatements } from "./merge-statements";
import { hashOf, type Statement } from "./statement";
import type { StatementStore } from "./statement-store";
import { statementsFor } from "./statements-for";

/** Asks partners' portals; what it answers really comes from them, but may still be nonsense. */
export type ProjectLine = {
  readonly fetch: (partner: Partner) => Promise<Result<readonly Statement[], TransportRefusal>>;
  /** Says that there is something new. */
  readonly tell: (partner: Partner) => Promise<void>;
};

export type ProjectReport = {
  readonly partner: string;
  readonly kept: number;
  readonly refused: number;
  readonly outcome: string;
};

/** Hears what partners say of projects, and has them told where something new is said here. */
export type ExchangeProjects = (
  known: readonly KnownPartner[],
  why: "clock" | "news",
) => Promise<readonly ProjectReport[]>;

type Dependencies = {
  readonly self: KreisAgs;
  readonly store: StatementStore;
  readonly line: ProjectLine;
  readonly now: () => Date;
};

export const makeExchangeProjects = (dependencies: Dependencies): ExchangeProjects => {
  const told = new Map<PartnerId, string>();
  return async (known, why) => {
    const active = known.filter(({ partner }) => partner.state === "active");
    if (active.length === 0) return [];
    const reports: ProjectReport[] = [];
    for (const one of active) {
      if (why === "news" && !hasNews(one)) continue;
      reports.push(await hear(one.partner, dependencies));
    }
    await tellAll(active, told, dependencies);
    return reports;
  };
};

const hasNews = ({ contact: { noticedAt, pulledAt } }: KnownPartner): boolean =>
  noticedAt !== undefined && (pulledAt === undefined || pulledAt <= noticedAt);

const hear = async (
  partner: Partner,
  { self, store, line, now }: Dependencies,
): Promise<ProjectReport> => {
  const heard = await line.fetch(partner);
  if (!heard.ok) return { partner: partner.ags, kept: 0, refused: 0, outcome: heard.refusal.code };
  const merged = await store.change((current) => {
    const value = mergeStatements(current, heard.value, { self, from: partner.ags, now: now() });
    return { keep: value.kept, written: { from: partner.ags }, value };
  });
  const [kept, refused] = [merged.kept.length, merged.refused.length];
  return { partner: partner.ags, kept, refused, outcome: "ok" };
};

/** Once for each state of things, as far as this process remembers; a partner asks anyway. */
const tellAll = async (
  active: readonly KnownPartner[],
  told: Map<PartnerId, string>,
  { self, store, line }: Dependencies,
): Promise<void> => {
  const all = await store.current();
  for (const { partner } of active) {
    const statements = statementsFor(partner.ags, all, self);
    const state = createHash("sha256").update(statements.map(hashOf).join()).digest("hex");
    if (statements.length === 0 || told.get(partner.id) === state) continue;
    told.set(partner.id, state);
    await line.tell(partner);
  }
};
