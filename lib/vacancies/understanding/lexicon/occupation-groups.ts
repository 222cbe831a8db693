import { requirementLevelOf } from "@/lib/vocabulary/occupation";
import type { OccupationGroupRow } from "../data/occupation-group-row";
import { officeAndPeopleGroups } from "../data/office-and-people-groups";
import { buildingAndTechnologyGroups } from "../data/building-and-technology-groups";
import { fieldAndFactoryGroups } from "../data/field-and-factory-groups";
import { serviceGroups } from "../data/service-groups";

/** Every field of work that has an everyday name. */
export const occupationGroupRows: readonly OccupationGroupRow[] = [
  ...fieldAndFactoryGroups,
  ...buildingAndTechnologyGroups,
  ...serviceGroups,
  ...officeAndPeopleGroups,
];

/** Ids of the fields of work that a KldB code of five digits belongs to. */
export const occupationGroupIdsOf = (kldb: string): readonly string[] =>
  occupationGroupRows.filter((row) => holds(row, kldb)).map(({ id }) => id);

const holds = ({ codes = [], level }: OccupationGroupRow, kldb: string): boolean =>
  codes.some((code) => kldb.startsWith(code)) ||
  (level !== undefined && requirementLevelOf(kldb) === level);
