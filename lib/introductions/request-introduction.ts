import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { type CardNumber, cardNumberSchema } from "./anonymous-card";
import type { FindCards } from "./find-cards";
import { findOwnOffer, type OwnOfferParts, type OwnOfferRefusal } from "./find-own-offer";
import type { IntroductionRequest, IntroductionRequests } from "./introduction-request";

export const requestIntroductionSchema = z.object({
  vacancyId: vacancyIdSchema,
  number: cardNumberSchema,
});
export type RequestIntroductionCommand = z.infer<typeof requestIntroductionSchema>;

export type RequestIntroductionRefusal =
  | OwnOfferRefusal
  /** The person is not among those shown any more. */
  | { readonly code: "card-unknown" }
  | { readonly code: "already-requested" }
  | { readonly code: "too-many-waiting" };

type Dependencies = OwnOfferParts & {
  readonly findCards: FindCards;
  readonly requests: Pick<IntroductionRequests, "add" | "ofOffer">;
  readonly audit: AuditTrail;
  readonly newId: () => string;
  readonly now: () => Date;
};

export type RequestIntroduction = (
  actor: Actor,
  command: RequestIntroductionCommand,
) => Promise<Result<CardNumber, RequestIntroductionRefusal>>;

/** So many people at most are asked for one offer at a time: dozens sent for one post cost trust. */
export const MOST_WAITING = 5;

/** An employer asks to meet somebody; the request goes to whoever is in charge of the person. */
export const makeRequestIntroduction =
  ({ findCards, requests, audit, newId, now, ...parts }: Dependencies): RequestIntroduction =>
  async (actor, { vacancyId, number }) => {
    const action = "introductions.request";
    const own = await findOwnOffer(parts, actor, action, vacancyId);
    if (!own.ok) return own;
    const earlier = await requests.ofOffer(vacancyId);
    if (earlier.filter(({ answer }) => !answer).length >= MOST_WAITING) {
      return refused({ code: "too-many-waiting" });
    }
    const found = await findCards(own.value.vacancy);
    const person = found.find(({ card }) => card.number === number);
    if (!person) return refused({ code: "card-unknown" });

    const request: IntroductionRequest = {
      ...{ id: newId(), vacancyId, number, jobSeekerId: person.jobSeekerId },
      employerId: own.value.employer.id,
      ...{ requestedBy: actor.id, requestedAt: now() },
    };
    if (!(await requests.add(request))) return refused({ code: "already-requested" });
    await audit.record({
      actorId: actor.id,
      action,
      subject: { kind: "job-seeker", id: person.jobSeekerId },
      facts: { purpose: "introduction", vacancy_id: vacancyId },
    });
    return ok(number);
  };
