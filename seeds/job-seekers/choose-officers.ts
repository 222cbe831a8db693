import { accountIdOf, type PersonaKey } from "../personas";
import type { PersonRow } from "./person-row";

type Site = PersonRow["site"];
type Pool = NonNullable<PersonRow["pools"]>[number];

const overTwentyFive: Readonly<Record<Site, PersonaKey>> = {
  erkelenz: "officerErkelenz",
  heinsberg: "officerHeinsberg",
  hueckelhoven: "officerHueckelhoven",
  geilenkirchen: "officerGeilenkirchen",
};
const underTwentyFive: Readonly<Record<Site, PersonaKey>> = {
  erkelenz: "youthErkelenz",
  heinsberg: "youthHeinsberg",
  hueckelhoven: "youthHueckelhoven",
  geilenkirchen: "youthGeilenkirchen",
};
/** Two officers share the people nearest to the labour market, north and south. */
const nearMarket: Readonly<Record<Site, PersonaKey>> = {
  erkelenz: "nearMarketErkelenz",
  hueckelhoven: "nearMarketErkelenz",
  heinsberg: "nearMarketGeilenkirchen",
  geilenkirchen: "nearMarketGeilenkirchen",
};

/** Account ids in charge: the officer of the site and age, then the specialists. */
export const officersOf = (person: PersonRow): readonly string[] => {
  const generalist = person.age < 25 ? underTwentyFive : overTwentyFive;
  const keys = [generalist[person.site], ...specialistsOf(person), ...(person.also ?? [])];
  return keys.map(accountIdOf);
};

/** Which specialist advises the people of a pool. */
const specialistOfPool: Readonly<Record<Pool, (site: Site) => PersonaKey>> = {
  "50plus": () => "fiftyPlus",
  "near-market": (site) => nearMarket[site],
  "citizens-work": () => "citizensWork",
  "training-graduates": () => "training",
};

const specialistsOf = ({ is = [], pools = [], site }: PersonRow): readonly PersonaKey[] => {
  const advisers = pools.map((pool) => specialistOfPool[pool](site));
  return is.includes("rehabilitation") || is.includes("severelyDisabled")
    ? ["rehabilitation", ...advisers]
    : advisers;
};
