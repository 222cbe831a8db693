import type { Actor } from "@/lib/accounts/account";
import type { AuditBatches } from "@/lib/audit/audit-trail";
import { ok, type Result } from "@/lib/shared/result";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import type { AnonymousCard } from "./anonymous-card";
import type { FindCards } from "./find-cards";
import { findOwnOffer, type OwnOfferParts, type OwnOfferRefusal } from "./find-own-offer";
import type { IntroductionRequest, IntroductionRequests } from "./introduction-request";

/** What a company knows of its request; never who the person is. */
export type KnownRequest = Pick<IntroductionRequest, "number" | "requestedAt" | "answer">;

export type CardsOfOffer = {
  readonly vacancy: Vacancy;
  /** None where too few people are left to hide among. */
  readonly cards: readonly AnonymousCard[];
  /** Newest first. */
  readonly requests: readonly KnownRequest[];
};

type Dependencies = OwnOfferParts & {
  readonly findCards: FindCards;
  readonly requests: Pick<IntroductionRequests, "ofOffer">;
  readonly audit: AuditBatches;
};

export type ViewCards = (
  actor: Actor,
  id: VacancyId,
) => Promise<Result<CardsOfOffer, OwnOfferRefusal>>;

/**
 * Whom the own offer fits, as cards without a name. Before they are shown, the reading is recorded on
 * the file of everybody who is among them.
 */
export const makeViewCards =
  ({ findCards, requests, audit, ...parts }: Dependencies): ViewCards =>
  async (actor, id) => {
    const action = "cards.read";
    const own = await findOwnOffer(parts, actor, action, id);
    if (!own.ok) return own;
    const { vacancy } = own.value;
    const found = await findCards(vacancy);
    const by = { actorId: actor.id, action } as const;
    await audit.recordAll([
      { ...by, subject: { kind: "vacancy", id }, facts: { people: found.length } },
      ...found.map(({ jobSeekerId }) => ({
        ...by,
        subject: { kind: "job-seeker", id: jobSeekerId } as const,
        facts: { purpose: "introduction", vacancy_id: id },
      })),
    ]);
    const asked = await requests.ofOffer(id);
    return ok({
      vacancy,
      cards: found.map(({ card }) => card),
      requests: asked.map(({ number, requestedAt, answer }) => ({
        ...{ number, requestedAt },
        ...(answer ? { answer } : {}),
      })),
    });
  };
