import type { Vacancy } from "../vacancy";
import { type WorkingTime, workingTimesOf } from "../working-time";
import { occupationGroupIdsOf } from "./lexicon/occupation-groups";
import type { Unwanted, WorkTrait } from "./understood-query";

/**
 * Traits people exclude that the ad states. Where a source tells shift, night and weekend as one
 * flag it may be any of them, unless the ad denies it. What an ad leaves open excludes nothing.
 */
export const workTraitsOf = ({ facts }: Vacancy): readonly WorkTrait[] => {
  const { weekendWork, nightWork, shiftWork, unsocialHours } = facts.workingTime;
  const stated = (one: boolean | undefined): boolean => one ?? unsocialHours === true;
  const traits: readonly (readonly [WorkTrait, boolean])[] = [
    ["weekend", stated(weekendWork)],
    ["night", stated(nightWork)],
    ["shift", stated(shiftWork)],
    ["temporary-agency", facts.temporaryAgency === true],
  ];
  return traits.filter(([, holds]) => holds).map(([trait]) => trait);
};

/** A job offered in full-time or part-time suits who does not want the one of them. */
export const alternativeTimes: Readonly<Partial<Record<WorkingTime, WorkingTime>>> = {
  "full-time": "part-time",
  "part-time": "full-time",
};

/** Whether a vacancy is what somebody excluded; for engines that look at each vacancy. */
export const isUnwanted = (vacancy: Vacancy, unwanted: Unwanted): boolean => {
  const { occupations, requiredSkills, welcomeSkills } = vacancy.facts;
  switch (unwanted.of) {
    case "trait":
      return workTraitsOf(vacancy).includes(unwanted.trait);
    case "working-time":
      return isOnly(unwanted.time, workingTimesOf(vacancy));
    case "occupation":
      return occupations.some(({ occupationId }) => occupationId === unwanted.occupationId);
    case "occupation-group":
      return occupations.some(({ kldb = "" }) =>
        occupationGroupIdsOf(kldb).includes(unwanted.groupId),
      );
    case "skill":
      return unwanted.skillIds.some((id) => [...requiredSkills, ...welcomeSkills].includes(id));
  }
};

const isOnly = (time: WorkingTime, times: readonly WorkingTime[]): boolean => {
  const alternative = alternativeTimes[time];
  return times.includes(time) && !(alternative && times.includes(alternative));
};
