import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import { isProject, isInvited, isShare, type ProjectStatement, type Statement } from "./statement";

/**
 * What a partner is told: all of our projects it is invited to; of its own what we say, and what we
 * know of its own words, so that it notices where a backup was restored.
 */
export const statementsFor = (
  partner: KreisAgs,
  all: readonly Statement[],
  self: KreisAgs,
): readonly Statement[] => {
  const projects = all.filter(isProject).filter((project) => concerns(project, partner, self));
  return projects.flatMap((project) => [
    project,
    ...all
      .filter(isShare)
      .filter(({ projectId }) => projectId === project.projectId)
      .filter(({ kreis }) => project.kreis === self || kreis === self || kreis === partner),
  ]);
};

const concerns = (project: ProjectStatement, partner: KreisAgs, self: KreisAgs): boolean =>
  (project.kreis === self && isInvited(project, partner)) ||
  (project.kreis === partner && isInvited(project, self));
