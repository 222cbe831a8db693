import { regionMunicipalities } from "@/lib/places/data/region-municipalities";
import { type Vacancy, vacancySchema, type VacancyStatus } from "@/lib/vacancies/vacancy";
import type { Workplace } from "@/lib/vacancies/vacancy-facts";
import { type Choices, makeChoices } from "../choices";
import { daysFrom } from "../days";
import { deterministicId } from "../deterministic-id";
import { fromNeighbour, neighbour } from "../neighbour/neighbour";
import { withoutUndefined } from "../without-undefined";
import { chooseEmployer } from "./choose-employer";
import { dutchWorkplace, germanWorkplace } from "./choose-workplace";
import type { SectorName } from "./data/sectors";
import type { JobTemplate } from "./job-template";
import { contactOf, demandedOf, termsOf, type OfferContext } from "./offer-facts";
import { offeredPay } from "./offer-pay";
import { offeredTime, type OfferedTime } from "./offer-working-time";
import type { PlannedOffer } from "./plan-offers";
import { writeDescription } from "./write-description";
import { writeTitle } from "./write-title";

type Source = Pick<Vacancy, "origin" | "source">;

const regional: Source = { origin: "regional", source: "regional" };
const imported: Source = { origin: "imported", source: "ba-jobsuche-demo" };
const exchanged: Source = { origin: "exchanged", source: neighbour.slug };

/** Writes a planned offer out as a vacancy; `now` moves its dates, nothing else. */
export const writeOffer = (now: Date, plan: PlannedOffer): Vacancy => {
  const choices = makeChoices(`offer:${plan.key}`);
  const { template } = plan;
  const workplace =
    plan.ags === undefined ? dutchWorkplace(choices) : germanWorkplace(choices, plan.ags);
  const source = sourceOf(choices, plan);
  const sector = sectorOf(choices, template);
  const employer = chooseEmployer(choices, {
    occupation: template.occupation,
    sector,
    isOurs: source === regional,
  });
  const time = offeredTime(choices, template, plan.isMinijob);
  const id = deterministicId("vacancy", plan.key);
  const context: OfferContext = {
    now,
    workplace,
    employerName: employer.name,
    isAgency: sector === "agency",
    isImported: source !== regional,
  };
  return vacancySchema.parse(
    withoutUndefined({
      id,
      ...source,
      ...(source === exchanged && fromNeighbour(id)),
      ...(source === imported && { externalId: `DEMO-${id.slice(0, 8).toUpperCase()}` }),
      ...(source === imported && { sourceUrl: `https://jobsuche.example/${id.slice(0, 8)}` }),
      employerId: employer.id,
      offerType: plan.isMinijob ? "minijob" : (template.offerType ?? "employment"),
      title: writeTitle(choices, template, townOf(workplace), time.facts),
      ...lifeOf(choices, now, source),
      facts: {
        ...factsOf(choices, template, { ...context, time, sector }),
        ...(source === exchanged && { exchangedFrom: neighbour.name }),
      },
    }),
  );
};

const factsOf = (
  choices: Choices,
  template: JobTemplate,
  context: OfferContext & { readonly time: OfferedTime; readonly sector: SectorName },
): object => {
  const { time, sector } = context;
  const pay = offeredPay(choices, template);
  return withoutUndefined({
    workplaces: workplacesOf(choices, context.workplace),
    workingTime: time.facts,
    pay: pay.facts,
    ...demandedOf(choices, template, context),
    ...termsOf(choices, template, context),
    ...contactOf(choices, context),
    descriptionHtml: writeDescription(choices, {
      template,
      sector,
      employerName: context.employerName,
      town: townOf(context.workplace),
      timeWords: time.words,
      payWords: pay.words,
    }),
    descriptionLanguage: "de",
  });
};

const townOf = ({ ags, locality }: Workplace): string =>
  regionMunicipalities.find(([key]) => key === ags)?.[1] ?? locality;

const sourceOf = (choices: Choices, { ags, template }: PlannedOffer): Source => {
  if (template.where === "kreis") return regional;
  if (ags?.startsWith("05358") && choices.chance(75)) return exchanged;
  return choices.chance(22) ? imported : regional;
};

/** Every fourth factory or warehouse job comes through a temporary-work agency. */
const sectorOf = (choices: Choices, { sector, offerType }: JobTemplate): SectorName => {
  const isLent = ["logistics", "plant", "metal", "food"].includes(sector);
  return isLent && offerType === undefined && choices.chance(25) ? "agency" : sector;
};

/** Some ads name a second place of work, some only a town without anything else. */
const workplacesOf = (choices: Choices, workplace: Workplace): readonly Workplace[] => {
  if (choices.chance(3)) return [{ locality: workplace.locality, country: workplace.country }];
  return choices.chance(3) ? [workplace, germanWorkplace(choices, "05370016")] : [workplace];
};

const lifeOf = (choices: Choices, now: Date, source: Source): object => {
  const status = statusOf(choices, source);
  const ageInDays = choices.pick([0.2, 0.8, 1.5, 2.5, 4, 6, 9, 12, 16, 20, 26, 33, 45, 60]);
  const firstSeen = daysFrom(now, -ageInDays - 0.05);
  const isPublic = status !== "draft" && status !== "in-review";
  return withoutUndefined({
    status,
    firstSeenAt: firstSeen,
    publishedAt: isPublic ? daysFrom(now, -ageInDays) : undefined,
    changedAt: daysFrom(now, -ageInDays * (choices.chance(30) ? 0.5 : 1)),
    lastConfirmed: isPublic ? confirmationOf(choices, now, ageInDays, source) : undefined,
  });
};

const statusOf = (choices: Choices, source: Source): VacancyStatus => {
  const drawn = choices.integer(1, 75);
  if (source !== regional) return drawn <= 2 ? "expired" : "published";
  const rare = ["draft", "in-review", "paused", "filled", "expired", "withdrawn"] as const;
  return rare[drawn - 1] ?? "published";
};

const confirmationOf = (
  choices: Choices,
  now: Date,
  ageInDays: number,
  source: Source,
): object | undefined => {
  if (choices.chance(10)) return undefined;
  if (source !== regional) return { at: daysFrom(now, -0.15), how: "feed-lists-it" };
  const how = choices.pick(["employer-clicked", "officer-phoned", "link-answers"]);
  return { at: daysFrom(now, -ageInDays / choices.integer(1, 4)), how };
};
