import { toJobPosting } from "@/lib/vacancies/to-job-posting";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { OfferKey } from "./offer-key";
import type { OfferPayload } from "./outgoing-ledger";
import { detailsSchema, EXTENSION, jsonLdContext } from "./payload";
import type { Provenance } from "./provenance";

/** What others are told of an offer. `url` is its own page in the portal it comes from. */
export const toPayload = (
  vacancy: Vacancy,
  key: OfferKey,
  provenance: Provenance,
  url: string,
): OfferPayload => {
  const posting = {
    ...toJobPosting(vacancy, url),
    "@context": jsonLdContext,
    identifier: { "@type": "PropertyValue", name: provenance.originName, value: key },
    [EXTENSION]: {
      key,
      ...provenance,
      offerType: vacancy.offerType,
      details: detailsOf(vacancy.facts),
    },
  };
  return withoutUndefined(posting);
};

const withoutUndefined = (value: object): OfferPayload =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

/** Only what the schema names crosses the border. Its values were looked at as they came in here. */
const detailsOf = (facts: VacancyFacts): object =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => crossing.has(name)));

const crossing: ReadonlySet<string> = new Set(Object.keys(detailsSchema.shape));
