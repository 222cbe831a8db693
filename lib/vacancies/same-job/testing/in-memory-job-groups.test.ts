import type { VacancyId } from "../../vacancy";
import { makeInMemoryJobGroups } from "./in-memory-job-groups";
import { describeJobGroups } from "./job-groups.contract";

describeJobGroups("the in-memory double", async () => {
  const events: VacancyId[] = [];
  return {
    ...makeInMemoryJobGroups((id) => events.push(id)),
    events: async () => events,
  };
});
