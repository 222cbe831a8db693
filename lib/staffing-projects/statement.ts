import { createHash } from "node:crypto";
import { z } from "zod";
import { kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import { canonicalJson } from "@/lib/shared/canonical-json";
import { dayText } from "@/lib/shared/dates";

export const projectIdSchema = z.uuid().brand<"StaffingProjectId">();
export type ProjectId = z.infer<typeof projectIdSchema>;

export const postIdSchema = z.uuid().brand<"ProjectPostId">();
export type PostId = z.infer<typeof postIdSchema>;

const MAX_POSTS = 100;
const MAX_INVITED = 30;
const people = z.number().int().min(0).max(10_000);
const kreisName = z.string().min(1).max(120);

/** One kind of work in a project, and how many people it takes. */
export const postSchema = z.strictObject({
  id: postIdSchema,
  title: z.string().min(1).max(200),
  occupation: z.string().min(1).max(200),
  /** KldB 2010, where the occupation was recognised. */
  kldb: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  place: z.string().min(1).max(200),
  startsOn: dayText,
  /** By when all places are to be taken. */
  fillBy: dayText,
  wanted: z.number().int().min(1).max(10_000),
});
export type ProjectPost = Readonly<z.infer<typeof postSchema>>;

/** Who says it of which project, and the how manieth thing that is. */
const stamp = {
  projectId: projectIdSchema,
  kreis: kreisAgsSchema,
  kreisName,
  version: z.number().int().min(1).max(2_000_000_000),
  at: z.iso.datetime(),
};

export const projectStatementSchema = z.strictObject({
  kind: z.literal("project"),
  ...stamp,
  title: z.string().min(1).max(200),
  employer: z.string().max(200),
  about: z.string().max(4_000),
  posts: z.array(postSchema).max(MAX_POSTS),
  invited: z.array(z.strictObject({ ags: kreisAgsSchema, name: kreisName })).max(MAX_INVITED),
  isClosed: z.boolean(),
});
export type ProjectStatement = Readonly<z.infer<typeof projectStatementSchema>>;

export const answers = ["open", "joined", "declined"] as const;
export type Answer = (typeof answers)[number];

/** How many people of a Kreis for one post. Numbers are all that is said of people. */
export const numbersSchema = z.strictObject({
  postId: postIdSchema,
  committed: people,
  proposed: people,
  hired: people,
});
export type PostNumbers = Readonly<z.infer<typeof numbersSchema>>;

export const shareStatementSchema = z.strictObject({
  kind: z.literal("share"),
  ...stamp,
  answer: z.enum(answers),
  numbers: z.array(numbersSchema).max(MAX_POSTS),
});
export type ShareStatement = Readonly<z.infer<typeof shareStatementSchema>>;

/**
 * What one Kreis says of a project: its host says what is wanted, everybody how many people they
 * bring. Nobody else changes it, the next version replaces it, and a field more is refused: there
 * is no room for a person in it.
 */
export const statementSchema = z.discriminatedUnion("kind", [
  projectStatementSchema,
  shareStatementSchema,
]);
export type Statement = z.infer<typeof statementSchema>;

/** Statements with the same key replace one another. */
export const keyOf = ({ kind, projectId, kreis }: Statement): string =>
  `${kind} ${projectId} ${kreis}`;

export const hashOf = (statement: Statement): string =>
  createHash("sha256").update(canonicalJson(statement)).digest("hex");

/** The same everywhere, also where a restored backup made two statements of one version. */
export const isNewer = (one: Statement, other: Statement | undefined): boolean => {
  if (!other || one.version !== other.version) return one.version > (other?.version ?? 0);
  return hashOf(one) > hashOf(other);
};

export const isInvited = ({ invited }: ProjectStatement, kreis: string): boolean =>
  invited.some(({ ags }) => ags === kreis);

/** Whether a Kreis takes part, be it as host or by invitation. */
export const takesPart = (project: ProjectStatement, kreis: string): boolean =>
  project.kreis === kreis || isInvited(project, kreis);

export const isProject = (statement: Statement): statement is ProjectStatement =>
  statement.kind === "project";
export const isShare = (statement: Statement): statement is ShareStatement =>
  statement.kind === "share";
