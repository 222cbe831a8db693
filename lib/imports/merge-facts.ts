import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";

/**
 * The known facts, brought up to date by an ad that tells only some of them: what it says counts,
 * where it says nothing the known details stay.
 */
export const mergeFacts = (known: VacancyFacts, told: VacancyFacts): VacancyFacts => ({
  ...overlaid(known, told),
  workplaces: mergeLists(known.workplaces, told.workplaces, isSamePlace),
  occupations: mergeLists(known.occupations, told.occupations, (a, b) => a.label === b.label),
  languages: mergeLists(known.languages, told.languages, (a, b) => a.language === b.language),
  requiredSkills: toldOrKnown(told.requiredSkills, known.requiredSkills),
  welcomeSkills: toldOrKnown(told.welcomeSkills, known.welcomeSkills),
  demands: toldOrKnown(told.demands, known.demands),
  workingTime: overlaid(known.workingTime, told.workingTime),
  contract: mergeIfSame(known.contract, told.contract, (a, b) => a.term === b.term),
  pay: mergeIfSame(known.pay, told.pay, (a, b) => a.unit === b.unit),
  experience: mergeIfSame(known.experience, told.experience, (a, b) => a.need === b.need),
  suitedTo: mergeIfSame(known.suitedTo, told.suitedTo, () => true),
  application: mergeIfSame(known.application, told.application, (a, b) =>
    a.ways.every((way) => b.ways.includes(way)),
  ),
});

/** Every property that `told` knows, else what was known. */
const overlaid = <Value extends object>(known: Value, told: Value): Value => ({
  ...known,
  ...withoutUnknown(told),
});

const withoutUnknown = <Value extends object>(value: Value): Partial<Value> => {
  const copy: Partial<Value> = { ...value };
  for (const key in copy) if (copy[key] === undefined) delete copy[key];
  return copy;
};

const toldOrKnown = <Item>(told: readonly Item[], known: readonly Item[]): Item[] =>
  told.length > 0 ? [...told] : [...known];

/** Details belong to what they detail: months to a fixed term, amounts to a unit. */
const mergeIfSame = <Value extends object>(
  known: Value | undefined,
  told: Value | undefined,
  isSame: (known: Value, told: Value) => boolean,
): Value | undefined => {
  if (!told || !known) return told ?? known;
  return isSame(known, told) ? overlaid(known, told) : told;
};

/**
 * A partial ad often lists the first entries only. So where all it lists is known already, the
 * longer known list stays, with what the ad says laid over; otherwise the ad's list replaces it.
 * Each entry pairs with one other, else telling the same twice would change it twice.
 */
const mergeLists = <Item extends object>(
  known: readonly Item[],
  told: readonly Item[],
  isSame: (known: Item, told: Item) => boolean,
): Item[] => {
  const toldOf = new Map<Item, Item>();
  const knownOf = new Map<Item, Item>();
  for (const item of told) {
    const partner = known.find((other) => !toldOf.has(other) && isSame(other, item));
    if (!partner) continue;
    toldOf.set(partner, item);
    knownOf.set(item, partner);
  }
  return knownOf.size === told.length
    ? known.map((item) => overlaid(item, toldOf.get(item) ?? item))
    : told.map((item) => overlaid(knownOf.get(item) ?? item, item));
};

type Place = VacancyFacts["workplaces"][number];

const isSamePlace = (known: Place, told: Place): boolean =>
  known.country === told.country &&
  known.locality === told.locality &&
  (told.postcode === undefined || known.postcode === told.postcode) &&
  (told.street === undefined || known.street === undefined || known.street === told.street);
