import { makeChoices } from "../choices";
import { buildingJobs, craftJobs, greenJobs } from "./data/jobs-building-green";
import { careJobs, healthJobs, socialJobs } from "./data/jobs-care-social";
import { cleaningJobs, securityJobs } from "./data/jobs-cleaning-security";
import { foodJobs, retailJobs } from "./data/jobs-food-retail";
import { logisticsJobs, transportJobs } from "./data/jobs-logistics";
import { itJobs, officeJobs, publicJobs } from "./data/jobs-office-it";
import { citizensWork, selfEmployment, workOpportunities } from "./data/jobs-other-kinds";
import { metalJobs, productionJobs } from "./data/jobs-production";
import { internshipJobs, trainingJobs } from "./data/jobs-training";
import { neighbourMunicipality, ownMunicipality } from "./choose-workplace";
import type { JobTemplate } from "./job-template";

/** One demo offer to be written. */
export type PlannedOffer = {
  /** Words its id and all its choices follow from. */
  readonly key: string;
  readonly template: JobTemplate;
  readonly isMinijob: boolean;
  /** AGS of its municipality; absent: across the Dutch border. */
  readonly ags: string | undefined;
};

const groups: Readonly<Record<string, readonly JobTemplate[]>> = {
  logistics: logisticsJobs,
  transport: transportJobs,
  production: productionJobs,
  metal: metalJobs,
  building: buildingJobs,
  crafts: craftJobs,
  green: greenJobs,
  food: foodJobs,
  retail: retailJobs,
  cleaning: cleaningJobs,
  security: securityJobs,
  care: careJobs,
  health: healthJobs,
  social: socialJobs,
  office: officeJobs,
  public: publicJobs,
  it: itJobs,
  training: trainingJobs,
  internships: internshipJobs,
  "self-employment": selfEmployment,
  "work-opportunities": workOpportunities,
  "citizens-work": citizensWork,
};

/** Every demo offer with its place, dealt so that each municipality gets its share. */
export const planOffers = (): readonly PlannedOffer[] => {
  const offers = Object.entries(groups).flatMap(([group, templates]) =>
    templates.flatMap((template, index) => offersOf(`${group}/${index}`, template)),
  );
  const dealt = { own: 0, neighbour: 0 };
  return offers.map((offer) => {
    const area = areaOf(offer.key, offer.template);
    if (area === "dutch") return { ...offer, ags: undefined };
    const ags =
      area === "own" ? ownMunicipality(dealt.own) : neighbourMunicipality(dealt.neighbour);
    dealt[area] += 1;
    return { ...offer, ags };
  });
};

const offersOf = (key: string, template: JobTemplate): readonly Omit<PlannedOffer, "ags">[] =>
  Array.from({ length: template.count }, (_, index) => ({
    key: `${key}/${template.occupation}/${index}`,
    template,
    isMinijob: template.offerType === "minijob" || index < (template.minijobs ?? 0),
  }));

const areaOf = (key: string, { where }: JobTemplate): "own" | "neighbour" | "dutch" => {
  const choices = makeChoices(`area:${key}`);
  if (where === "kreis") return "own";
  if (where === "dutch" && choices.chance(22)) return "dutch";
  return choices.chance(19) ? "neighbour" : "own";
};
