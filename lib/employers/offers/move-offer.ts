import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { Mail } from "@/lib/mail/mail";
import { ok, refused, type Result } from "@/lib/shared/result";
import {
  type MoveRefusal,
  moveFrom,
  type Side,
  type VacancyMove,
} from "@/lib/vacancies/life/vacancy-life";
import type { Vacancy, VacancyId, VacancyStatus } from "@/lib/vacancies/vacancy";
import type { EmployerMembers } from "../employer-members";
import type { EmployerOffers, OfferState } from "./employer-offers";
import { recordOffer } from "./record-offer";
import { missingForReview, type MissingFact } from "./missing-for-review";

export type MoveOfferCommand = {
  readonly id: VacancyId;
  readonly move: VacancyMove;
  readonly reason?: string | undefined;
};

export type MoveOfferRefusal =
  | MoveRefusal
  | { readonly code: "not-allowed" }
  | { readonly code: "offer-unknown" }
  | { readonly code: "employer-not-checked" }
  | { readonly code: "offer-incomplete"; readonly missing: readonly MissingFact[] };

type Dependencies = {
  readonly offers: Pick<EmployerOffers, "change">;
  readonly members: Pick<EmployerMembers, "employerOf">;
  /** Where the public, and where the employer, sees an offer. */
  readonly links: (id: VacancyId) => { readonly open: string; readonly own: string };
  readonly audit: AuditTrail;
  readonly locale: string;
  readonly now: () => Date;
};

export type MoveOffer = (
  actor: Actor,
  command: MoveOfferCommand,
) => Promise<Result<Vacancy, MoveOfferRefusal>>;

/** Takes an offer one step on in its life, from the side on which the actor stands. */
export const makeMoveOffer =
  (parts: Dependencies): MoveOffer =>
  async (actor, command) => {
    const { id, move } = command;
    const side = sideOf(actor);
    const moved = side ? await moveFor(parts, actor, side, command) : notAllowed;
    const facts = moved.ok ? { to: moved.value.status, side: side ?? "" } : {};
    await recordOffer(parts.audit, actor, { action: `offers.${move}`, id }, moved, facts);
    return moved;
  };

const notAllowed = refused({ code: "not-allowed" });

const moveFor = async (
  { offers, members, links, locale, now }: Dependencies,
  actor: Actor,
  side: Side,
  { id, move, reason }: MoveOfferCommand,
): ReturnType<MoveOffer> => {
  const ownEmployer = side === "employer" ? await members.employerOf(actor.id) : undefined;
  return offers.change<MoveOfferRefusal>(actor.id, id, (state) => {
    const { vacancy, employer } = state;
    if (side === "employer" && employer.id !== ownEmployer) {
      return refused({ code: "offer-unknown" });
    }
    const moved = moveFrom(vacancy.status, move, { by: side, reason });
    if (!moved.ok) return moved;
    const obstacle = obstacleTo(move, state);
    if (obstacle) return refused(obstacle);

    const at = now();
    const why = reason?.trim() ? { reason: reason.trim() } : {};
    return ok({
      vacancy: movedTo(vacancy, moved.value, side, at),
      transition: {
        ...{ vacancyId: id, from: vacancy.status, to: moved.value, move },
        ...{ actorId: actor.id, at },
        ...why,
      },
      mails: state.contacts.flatMap((to) => toMail(to, move, state, { links, locale, ...why })),
    });
  });
};

const sideOf = (actor: Actor): Side | undefined => {
  if (scopeOf(actor, "offers.write")) return "employer";
  return scopeOf(actor, "offers.review") ? "employer-service" : undefined;
};

const obstacleTo = (
  move: VacancyMove,
  { vacancy, employer }: OfferState,
): MoveOfferRefusal | undefined => {
  if (move === "publish" && !employer.checkedAt) return { code: "employer-not-checked" };
  if (move !== "submit") return undefined;
  const missing = missingForReview(vacancy);
  return missing.length > 0 ? { code: "offer-incomplete", missing } : undefined;
};

/** Whoever publishes or resumes an offer says that it is open today. */
const movedTo = (vacancy: Vacancy, status: VacancyStatus, side: Side, at: Date): Vacancy => ({
  ...vacancy,
  status,
  changedAt: at,
  ...(status === "published" && {
    publishedAt: vacancy.publishedAt ?? at,
    lastConfirmed: { at, how: side === "employer" ? "employer-clicked" : "officer-phoned" },
  }),
});

type MailFacts = Pick<Dependencies, "links" | "locale"> & { readonly reason?: string };

const toMail = (
  to: string,
  move: VacancyMove,
  { vacancy: { id, title } }: OfferState,
  { links, locale, reason }: MailFacts,
): readonly Mail[] => {
  const { open, own } = links(id);
  if (move === "publish") {
    return [
      { to, locale, template: "offer-published", values: { title, link: open, ownLink: own } },
    ];
  }
  if (move === "return") {
    const values = { title, reasonText: reason ?? "", link: own };
    return [{ to, locale, template: "offer-returned", values }];
  }
  return [];
};
