import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import {
  isNewer,
  isProject,
  keyOf,
  type ProjectId,
  type ProjectStatement,
  type ShareStatement,
  type Statement,
  takesPart,
} from "./statement";

export type MergeRefusal =
  | "not-the-host"
  | "other-host"
  | "not-invited"
  | "project-unknown"
  | "not-theirs-to-say"
  | "not-ours"
  | "version-too-far"
  | "too-many";

export type Merged = {
  /** To be kept; what was known already is not among them. */
  readonly kept: readonly Statement[];
  readonly refused: readonly { readonly projectId: ProjectId; readonly why: MergeRefusal }[];
};

type Circumstances = {
  readonly self: KreisAgs;
  readonly from: KreisAgs;
  readonly now: Date;
};

/** No backup is so old that we wrote more than this since. */
const MAX_LEAP = 100_000;

/** Everything that is said is kept for good, so nobody may say without end. */
export const MAX_PROJECTS_OF_A_HOST = 300;

type Judgement = Statement | MergeRefusal | undefined;
type Current = Map<string, Statement>;

/**
 * Takes over what a partner says. The outcome is the same in whatever order, however often and with
 * whatever gaps statements come: of each the newest one of its writer stays.
 */
export const mergeStatements = (
  current: readonly Statement[],
  incoming: readonly Statement[],
  circumstances: Circumstances,
): Merged => {
  const known: Current = new Map(current.map((statement) => [keyOf(statement), statement]));
  const kept = new Map<string, Statement>();
  const refused: { projectId: ProjectId; why: MergeRefusal }[] = [];
  // Whoever takes part is known from the project, so that comes first.
  for (const statement of incoming.toSorted(
    (a, b) => Number(isProject(b)) - Number(isProject(a)),
  )) {
    const judged = isProject(statement)
      ? judgeProject(statement, known, circumstances)
      : judgeShare(statement, known, circumstances);
    if (judged === undefined) continue;
    if (typeof judged === "string") {
      refused.push({ projectId: statement.projectId, why: judged });
      continue;
    }
    known.set(keyOf(judged), judged);
    kept.set(keyOf(judged), judged);
  }
  return { kept: [...kept.values()], refused };
};

const judgeProject = (
  statement: ProjectStatement,
  known: Current,
  circumstances: Circumstances,
): Judgement => {
  const before = known.get(keyOf(statement));
  if (statement.kreis === circumstances.self) {
    return before ? saidAgain(statement, before, circumstances) : "not-ours";
  }
  const objection = objectionToProject(statement, known, circumstances);
  if (objection) return objection;
  if (!before && projectsOf(known, statement.kreis) >= MAX_PROJECTS_OF_A_HOST) return "too-many";
  return isNewer(statement, before) ? statement : undefined;
};

const objectionToProject = (
  statement: ProjectStatement,
  known: Current,
  { self, from }: Circumstances,
): MergeRefusal | undefined => {
  if (statement.kreis !== from) return "not-the-host";
  const host = projectOf(known, statement.projectId);
  if (host && host.kreis !== statement.kreis) return "other-host";
  return takesPart(statement, self) ? undefined : "not-invited";
};

const projectsOf = (known: Current, host: KreisAgs): number =>
  [...known.values()].filter((one) => isProject(one) && one.kreis === host).length;

const judgeShare = (
  statement: ShareStatement,
  known: Current,
  circumstances: Circumstances,
): Judgement => {
  const project = projectOf(known, statement.projectId);
  const objection = objectionTo(statement, project, circumstances);
  if (objection) return objection;
  const before = known.get(keyOf(statement));
  if (statement.kreis === circumstances.self && before) {
    return saidAgain(statement, before, circumstances);
  }
  return isNewer(statement, before) ? statement : undefined;
};

const objectionTo = (
  { kreis }: ShareStatement,
  project: ProjectStatement | undefined,
  { self, from }: Circumstances,
): MergeRefusal | undefined => {
  if (!project) return "project-unknown";
  if (!takesPart(project, kreis) || !takesPart(project, from)) return "not-invited";
  // The host passes on what the others say; our own words may come back from anybody.
  return [self, from].includes(kreis) || from === project.kreis ? undefined : "not-theirs-to-say";
};

/**
 * Our own words come back, newer than we know: a backup was restored here. Nobody else may change
 * what we say, so what we say now is said again, above everything that was ever said.
 */
const saidAgain = (returned: Statement, own: Statement, { now }: Circumstances): Judgement => {
  if (!isNewer(returned, own)) return undefined;
  if (returned.version - own.version > MAX_LEAP) return "version-too-far";
  return { ...own, version: returned.version + 1, at: now.toISOString() };
};

const projectOf = (known: Current, projectId: ProjectId): ProjectStatement | undefined =>
  [...known.values()].filter(isProject).find((project) => project.projectId === projectId);
