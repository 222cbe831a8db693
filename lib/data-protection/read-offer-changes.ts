import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import type { EmployerId } from "@/lib/employers/employer";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { Change, ChangeHistory } from "./change-history";
import { namePeople, type NamesOfPeople } from "./name-people";

export type OfferChange = Change & {
  readonly of: "vacancy" | "employer";
  /** Name and role; absent where the portal itself was at work or the account is gone. */
  readonly who?: string | undefined;
};

type Dependencies = NamesOfPeople & { readonly history: ChangeHistory };

export type ReadOfferChanges = (
  actor: Actor,
  offer: { readonly vacancyId: VacancyId; readonly employerId: EmployerId },
) => Promise<readonly OfferChange[]>;

/** More would be read by nobody; the rest stays in the database. */
const MOST_SHOWN = 60;

/** Who changed what on an offer and its company, the newest first, for those who check offers. */
export const makeReadOfferChanges =
  ({ history, ...names }: Dependencies): ReadOfferChanges =>
  async (actor, { vacancyId, employerId }) => {
    if (!scopeOf(actor, "offers.review")) return [];
    const page = { limit: MOST_SHOWN };
    const [ofOffer, ofCompany] = await Promise.all([
      history.of(actor, { kind: "vacancy", id: vacancyId }, page),
      history.of(actor, { kind: "employer", id: employerId }, page),
    ]);
    const changes = [
      ...ofOffer.map((change) => ({ ...change, of: "vacancy" as const })),
      ...ofCompany.map((change) => ({ ...change, of: "employer" as const })),
    ]
      .toSorted((a, b) => (a.id < b.id ? 1 : -1))
      .slice(0, MOST_SHOWN);
    const people = await namePeople(names, [
      ...new Set(changes.flatMap(({ actorId }) => (actorId ? [actorId] : []))),
    ]);
    return changes.map((change) => ({ ...change, who: change.actorId && people[change.actorId] }));
  };
