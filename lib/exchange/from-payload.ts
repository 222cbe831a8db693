import { dayText } from "@/lib/shared/dates";
import { ok, refused, type Result } from "@/lib/shared/result";
import { sanitiseDescription } from "@/lib/vacancies/sanitise-description";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { ReceivedOffer } from "./apply-page";
import type { ExchangedOffer } from "./exchanged-offer";
import { visible } from "./visible";
import { type Details, EXTENSION, type Payload, payloadSchema } from "./payload";

/** What this portal knows of the vocabulary; ids it does not know are left out. */
export type KnownConcepts = {
  readonly isOccupation: (id: string) => boolean;
  readonly isSkill: (id: string) => boolean;
};

/** Reads what another portal says of an offer. Nothing in it is trusted: text is cut and made safe. */
export const makeFromPayload =
  (concepts: KnownConcepts) =>
  (payload: unknown): Result<ReceivedOffer<ExchangedOffer>, string> => {
    const parsed = payloadSchema.safeParse(visible(payload));
    if (!parsed.success) return refused(parsed.error.issues[0]?.path.join(".") ?? "");
    const { key, offerType, details, ...provenance } = parsed.data[EXTENSION];
    const { title, url, datePosted } = parsed.data;
    return ok({
      key,
      provenance,
      offerType,
      offer: {
        title,
        offerType,
        ...known("sourceUrl", url),
        ...known("publishedAt", instantOf(datePosted)),
        facts: toFacts(parsed.data, details, provenance.originName, concepts),
      },
    });
  };

const toFacts = (
  posting: Payload,
  details: Details,
  exchangedFrom: string,
  concepts: KnownConcepts,
): VacancyFacts => ({
  ...details,
  ...listsOf(details),
  ...known("application", safeApplication(details.application)),
  workplaces: details.workplaces ?? workplacesOf(posting),
  occupations: occupationsOf(posting, details, concepts),
  requiredSkills: knownSkills(details.requiredSkills, concepts),
  welcomeSkills: knownSkills(details.welcomeSkills, concepts),
  ...known("openings", posting.totalJobOpenings),
  ...known("startsOn", dayIn(posting.jobStartDate)),
  ...known("validUntil", dayIn(posting.validThrough)),
  ...known("employerName", posting.hiringOrganization?.name || undefined),
  ...known("descriptionHtml", descriptionOf(posting)),
  exchangedFrom,
});

const listsOf = ({
  workingTime = {},
  demands = [],
  languages = [],
}: Details): Pick<VacancyFacts, "workingTime" | "demands" | "languages"> => ({
  workingTime,
  demands,
  languages,
});

const knownSkills = (skills: readonly string[] = [], { isSkill }: KnownConcepts): string[] =>
  skills.filter(isSkill);

/** Links that people will follow lead to the web. */
const safeApplication = (application: Details["application"]): Details["application"] => {
  if (application?.url === undefined || /^https?:/i.test(application.url)) return application;
  const { url: _url, ...rest } = application;
  return rest;
};

const descriptionOf = ({ description }: Payload): string | undefined =>
  description === undefined ? undefined : sanitiseDescription(description) || undefined;

const workplacesOf = ({ jobLocation = [] }: Payload): VacancyFacts["workplaces"] =>
  jobLocation.slice(0, 50).map(({ address, geo }) => ({
    locality: address.addressLocality,
    country: address.addressCountry,
    ...known("postcode", address.postalCode),
    ...known("street", address.streetAddress),
    ...known("point", geo && { lat: geo.latitude, lng: geo.longitude }),
  }));

const occupationsOf = (
  { occupationalCategory = [] }: Payload,
  { occupations }: Details,
  { isOccupation }: KnownConcepts,
): VacancyFacts["occupations"] =>
  occupations?.map(({ occupationId, ...occupation }) => ({
    ...occupation,
    ...(occupationId !== undefined && isOccupation(occupationId) ? { occupationId } : {}),
  })) ?? occupationalCategory.slice(0, 20).map((label) => ({ label }));

const dayIn = (text: string | undefined): string | undefined =>
  dayText.safeParse(text?.slice(0, 10)).data;

const instantOf = (text: string | undefined): Date | undefined => {
  const day = dayIn(text);
  return day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
};

const known = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> => {
  const property: Partial<Record<Name, Value>> = {};
  if (value !== undefined) property[name] = value;
  return property;
};
