import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import type { Action } from "@/lib/accounts/actions";
import { mayEver } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { type KreisAgs, kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import { ok, refused, type Result } from "@/lib/shared/result";
import {
  isInvited,
  isProject,
  isShare,
  numbersSchema,
  type PostId,
  postSchema,
  type ProjectId,
  type ProjectPost,
  type ProjectStatement,
  projectStatementSchema,
  type ShareStatement,
  type Statement,
} from "./statement";
import type { StatementStore } from "./statement-store";

export const openProjectSchema = projectStatementSchema.pick({
  title: true,
  employer: true,
  about: true,
});
export type OpenProjectCommand = z.infer<typeof openProjectSchema>;

export const addPostSchema = postSchema
  .omit({ id: true, kldb: true })
  .refine(({ startsOn, fillBy }) => fillBy <= startsOn, { path: ["fillBy"] });
export type AddPostCommand = z.infer<typeof addPostSchema>;

export const inviteSchema = z.object({ ags: kreisAgsSchema, name: z.string().min(1).max(120) });
export type InviteCommand = z.infer<typeof inviteSchema>;

export const answerSchema = z.object({
  answer: z.enum(["joined", "declined"]),
  numbers: z.array(numbersSchema).max(100),
});
export type AnswerCommand = z.infer<typeof answerSchema>;

export type ProjectRefusal =
  | { readonly code: "not-allowed" }
  | { readonly code: "project-unknown" }
  | { readonly code: "not-the-host" }
  | { readonly code: "closed" }
  | { readonly code: "own-kreis" }
  | { readonly code: "full" };

type Outcome = Promise<Result<ProjectId, ProjectRefusal>>;

export type ManageProjects = {
  readonly open: (actor: Actor, command: OpenProjectCommand) => Outcome;
  readonly addPost: (actor: Actor, id: ProjectId, command: AddPostCommand) => Outcome;
  readonly invite: (actor: Actor, id: ProjectId, command: InviteCommand) => Outcome;
  readonly close: (actor: Actor, id: ProjectId) => Outcome;
  /** Takes part or not, with how many people for which post. */
  readonly answer: (actor: Actor, id: ProjectId, command: AnswerCommand) => Outcome;
};

export type ManageProjectsDependencies = {
  readonly self: { readonly ags: KreisAgs; readonly name: string };
  readonly store: StatementStore;
  readonly audit: AuditTrail;
  readonly kldbOf: (occupation: string) => string | undefined;
  readonly newProjectId: () => ProjectId;
  readonly newPostId: () => PostId;
  readonly now: () => Date;
};

type Decision = Result<Statement, ProjectRefusal>;
type Decide = (project: ProjectStatement, current: readonly Statement[]) => Decision;

const manage = "staffing-projects.manage";

export const makeManageProjects = (dependencies: ManageProjectsDependencies): ManageProjects => {
  const onProject = onProjectWith(dependencies);
  const asHost = asHostWith(dependencies);
  return {
    open: (actor, command) => open(actor, command, dependencies),
    addPost: (actor, id, command) =>
      onProject(
        ...([actor, manage, id, "post-added"] as const),
        asHost((project) => withPost(project, command, dependencies)),
      ),
    invite: (actor, id, command) =>
      onProject(
        ...([actor, manage, id, "invited"] as const),
        asHost((project) => withInvitation(project, command, dependencies)),
      ),
    close: (actor, id) =>
      onProject(
        ...([actor, manage, id, "closed"] as const),
        asHost((project) => ok({ ...project, isClosed: true })),
      ),
    answer: (actor, id, command) =>
      onProject(actor, "staffing-projects.commit", id, command.answer, (project, current) =>
        answered(project, current, command, dependencies),
      ),
  };
};

type Change = (project: ProjectStatement) => Result<ProjectStatement, ProjectRefusal>;

/** The next thing the host says of its project. */
const asHostWith =
  ({ self, now }: ManageProjectsDependencies) =>
  (change: Change): Decide =>
  (project) => {
    if (project.kreis !== self.ags) return refused({ code: "not-the-host" });
    if (project.isClosed) return refused({ code: "closed" });
    const changed = change(project);
    if (!changed.ok) return changed;
    return ok({ ...changed.value, version: project.version + 1, at: now().toISOString() });
  };

const withPost = (
  project: ProjectStatement,
  command: AddPostCommand,
  { kldbOf, newPostId }: ManageProjectsDependencies,
): ReturnType<Change> => {
  const kldb = kldbOf(command.occupation);
  const post: ProjectPost = { ...command, id: newPostId(), ...(kldb ? { kldb } : {}) };
  return checked({ ...project, posts: [...project.posts, post] });
};

const withInvitation = (
  project: ProjectStatement,
  command: InviteCommand,
  { self }: ManageProjectsDependencies,
): ReturnType<Change> => {
  if (command.ags === self.ags) return refused({ code: "own-kreis" });
  if (isInvited(project, command.ags)) return ok(project);
  const { ags, name } = command;
  return checked({ ...project, invited: [...project.invited, { ags, name }] });
};

/** Lists are of bounded length: a partner would refuse more. */
const checked = (project: ProjectStatement): Result<ProjectStatement, ProjectRefusal> =>
  projectStatementSchema.safeParse(project).success ? ok(project) : refused({ code: "full" });

const onProjectWith =
  ({ store, audit }: ManageProjectsDependencies) =>
  async (actor: Actor, right: Action, id: ProjectId, what: string, decide: Decide): Outcome => {
    if (!mayEver(actor, right)) return refused({ code: "not-allowed" });
    const decided = await store.change<Decision>((current) => {
      const project = current.filter(isProject).find(({ projectId }) => projectId === id);
      const value = project
        ? decide(project, current)
        : refused({ code: "project-unknown" as const });
      return { keep: value.ok ? [value.value] : [], written: { by: actor.id }, value };
    });
    if (!decided.ok) return decided;
    await audit.record({ actorId: actor.id, action: right, facts: { project: id, what } });
    return ok(id);
  };

const open = async (
  actor: Actor,
  command: OpenProjectCommand,
  { self, store, audit, newProjectId, now }: ManageProjectsDependencies,
): Outcome => {
  if (!mayEver(actor, manage)) return refused({ code: "not-allowed" });
  const projectId = newProjectId();
  const project: ProjectStatement = {
    kind: "project",
    projectId,
    ...{ kreis: self.ags, kreisName: self.name, version: 1, at: now().toISOString() },
    ...command,
    ...{ posts: [], invited: [], isClosed: false },
  };
  await store.change(() => ({ keep: [project], written: { by: actor.id }, value: undefined }));
  await audit.record({
    actorId: actor.id,
    action: manage,
    facts: { project: projectId, what: "opened" },
  });
  return ok(projectId);
};

const answered = (
  project: ProjectStatement,
  current: readonly Statement[],
  { answer, numbers }: AnswerCommand,
  { self, now }: ManageProjectsDependencies,
): Decision => {
  if (project.isClosed) return refused({ code: "closed" });
  const before = current
    .filter(isShare)
    .find(({ projectId, kreis }) => projectId === project.projectId && kreis === self.ags);
  const share: ShareStatement = {
    kind: "share",
    projectId: project.projectId,
    ...{ kreis: self.ags, kreisName: self.name },
    version: (before?.version ?? 0) + 1,
    at: now().toISOString(),
    // Who opened the project takes part in it.
    answer: project.kreis === self.ags ? "joined" : answer,
    numbers,
  };
  return ok(share);
};
