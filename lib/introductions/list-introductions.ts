import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import { fullNameOf } from "@/lib/job-seekers/name-order";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { IntroductionRequest, IntroductionRequests } from "./introduction-request";

/** A request with what staff need to know of the offer, as far as it still exists. */
export type ToldIntroduction = IntroductionRequest & {
  readonly title?: string | undefined;
  readonly employerName?: string | undefined;
};
export type WaitingIntroduction = ToldIntroduction & { readonly name: string };

type Dependencies = {
  readonly requests: Pick<IntroductionRequests, "ofPerson" | "waiting">;
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly jobSeekers: Pick<JobSeekerStore, "findIdentity">;
  readonly audit: AuditTrail;
};

export type ListWaiting = (actor: Actor) => Promise<readonly WaitingIntroduction[]>;
export type ListOfPerson = (actor: Actor, id: JobSeekerId) => Promise<readonly ToldIntroduction[]>;

/** What employers asked about people the actor may read, and nobody answered yet. */
export const makeListWaiting =
  ({ requests, vacancies, jobSeekers, audit }: Dependencies): ListWaiting =>
  async (actor) => {
    const action = "introductions.answer";
    if (!mayEver(actor, action)) return [];
    const waiting = await toTold(vacancies, await requests.waiting(actor));
    if (waiting.length === 0) return [];
    await audit.record({ actorId: actor.id, action, facts: { people: waiting.length } });
    return Promise.all(
      waiting.map(async (request) => {
        const identity = await jobSeekers.findIdentity(actor, request.jobSeekerId);
        return { ...request, name: identity ? fullNameOf(identity) : request.number };
      }),
    );
  };

/** What employers asked about a person whose file the actor opened. */
export const makeListOfPerson =
  ({ requests, vacancies }: Pick<Dependencies, "requests" | "vacancies">): ListOfPerson =>
  async (actor, id) =>
    mayEver(actor, "introductions.answer")
      ? toTold(vacancies, await requests.ofPerson(actor, id))
      : [];

const toTold = async (
  { findMany }: Dependencies["vacancies"],
  requests: readonly IntroductionRequest[],
): Promise<readonly ToldIntroduction[]> => {
  const offers = await findMany([...new Set(requests.map(({ vacancyId }) => vacancyId))]);
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  return requests.map((request) => {
    const offer = byId.get(request.vacancyId);
    return { ...request, title: offer?.title, employerName: offer?.facts.employerName };
  });
};
