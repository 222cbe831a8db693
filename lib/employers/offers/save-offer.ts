import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import {
  type Vacancy,
  type VacancyId,
  vacancyIdSchema,
  type VacancyStatus,
} from "@/lib/vacancies/vacancy";
import type { EmployerStore } from "../employer";
import type { EmployerMembers } from "../employer-members";
import type { EmployerOffers } from "./employer-offers";
import type { OfferContent } from "./read-offer-form";
import { recordOffer } from "./record-offer";

export type SaveOfferRefusal =
  | { readonly code: "not-allowed" }
  | { readonly code: "offer-unknown" }
  | { readonly code: "not-a-draft"; readonly status: VacancyStatus };

type Dependencies = {
  readonly offers: Pick<EmployerOffers, "add" | "change">;
  readonly members: Pick<EmployerMembers, "employerOf">;
  readonly employers: Pick<EmployerStore, "find">;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type SaveOffer = (
  actor: Actor,
  id: VacancyId | undefined,
  content: OfferContent,
) => Promise<Result<Vacancy, SaveOfferRefusal>>;

/** Keeps a new draft, or what was changed in one. Only drafts can be written in. */
export const makeSaveOffer =
  (parts: Dependencies): SaveOffer =>
  async (actor, id, content) => {
    const saved = await save(parts, actor, id, content);
    const change = id === undefined ? "new" : "draft";
    const about = { action: "offers.write", id: saved.ok ? saved.value.id : id };
    await recordOffer(parts.audit, actor, about, saved, { change });
    return saved;
  };

const save = async (
  { offers, members, employers, now }: Dependencies,
  ...[actor, id, content]: Parameters<SaveOffer>
): ReturnType<SaveOffer> => {
  if (!scopeOf(actor, "offers.write")) return refused({ code: "not-allowed" });
  const employerId = await members.employerOf(actor.id);
  const employer = employerId && (await employers.find(employerId));
  if (!employer) return refused({ code: "not-allowed" });
  const facts = { ...content.facts, employerName: employer.name };

  if (id === undefined) {
    const at = now();
    const vacancy: Vacancy = {
      ...{ ...content, facts, id: vacancyIdSchema.parse(randomUUID()) },
      ...{ origin: "regional", source: "regional", employerId: employer.id },
      ...{ status: "draft", firstSeenAt: at, changedAt: at },
    };
    await offers.add(actor.id, vacancy);
    return ok(vacancy);
  }
  return offers.change<SaveOfferRefusal>(actor.id, id, ({ vacancy, employer: owner }) => {
    if (owner.id !== employer.id) return refused({ code: "offer-unknown" });
    const { status } = vacancy;
    if (status !== "draft") return refused({ code: "not-a-draft", status });
    return ok({ vacancy: { ...vacancy, ...content, facts, changedAt: now() } });
  });
};
