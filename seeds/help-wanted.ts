import { accountIdSchema } from "@/lib/accounts/account";
import { type HelpCall, isForUsToAsk } from "@/lib/exchange/help-wanted/help-wanted";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { accountIdOf } from "./personas";

const notes = [
  "Seit Wochen bewirbt sich niemand aus dem Kreis; Bus und Bahn fahren zur Frühschicht nicht.",
  "Gesucht wird mit Vorerfahrung, die zurzeit niemand im Bestand mitbringt.",
] as const;

/** The own offers that have been open longest could not be filled here: neighbours are asked. */
export const makeHelpCalls = (
  offers: readonly Vacancy[],
  count: 1 | 2,
  now: Date,
): readonly HelpCall[] =>
  offers
    .filter((offer) => isForUsToAsk(offer) && offer.publishedAt)
    .toSorted((a, b) => published(a) - published(b) || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }, index) => ({
      vacancyId: id,
      note: notes[index] ?? notes[0],
      by: accountIdSchema.parse(accountIdOf("employerService")),
      at: now,
    }));

const published = ({ publishedAt }: Vacancy): number => publishedAt?.getTime() ?? 0;
