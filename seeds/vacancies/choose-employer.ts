import type { Choices } from "../choices";
import { employerRows } from "../data/employer-rows";
import { employerIdOf } from "../employers";
import { occupationEmployers } from "./data/occupation-employers";
import { sectors, type SectorName } from "./data/sectors";
import { parted } from "./parted";

export type ChosenEmployer = { readonly name: string; readonly id: string | undefined };

type Wanted = {
  readonly occupation: string;
  readonly sector: SectorName;
  /** Of two employers one uses the portal; offers from feeds name others. */
  readonly isOurs: boolean;
};

/** Sectors that lend or fund work take whoever fits, whatever the occupation. */
const unlimited: readonly SectorName[] = ["agency", "subsidised"];

/** An employer that has this occupation: one that uses the portal, or one known from its ads only. */
export const chooseEmployer = (
  choices: Choices,
  { occupation, sector, isOurs }: Wanted,
): ChosenEmployer => {
  const fitting = unlimited.includes(sector) ? undefined : occupationEmployers[occupation];
  if (fitting !== undefined) return byName(choices.pick(parted(fitting)), isOurs);
  const users = employerRows.filter((row) => row.sectors.includes(sector));
  return isOurs && users.length > 0 && choices.chance(60)
    ? byName(choices.pick(users).name, true)
    : byName(choices.pick(parted(sectors[sector].otherEmployers)), false);
};

const byName = (name: string, isOurs: boolean): ChosenEmployer => {
  const row = employerRows.find((candidate) => candidate.name === name);
  return { name, id: isOurs && row !== undefined ? employerIdOf(row.key) : undefined };
};
