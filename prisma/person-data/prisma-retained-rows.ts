import { z } from "zod";
import { system } from "@/lib/accounts/rights";
import type {
  RetainedRows,
  RetentionRun,
  RetentionRuns,
} from "@/lib/data-protection/apply-retention";
import { RETENTION } from "@/lib/data-protection/deletion-request";
import { type RetentionRuleId, retentionRuleIds } from "@/lib/data-protection/retention-rules";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import type { Prisma } from "../generated/client";
import { roleFor, stepInto } from "./step-into";

type Rows = {
  readonly table: string;
  /** When the days begin. */
  readonly since: string;
  readonly only?: string;
  /** What is emptied where rows themselves stay. */
  readonly emptied?: string;
};

const ofEndedRun = "run_id IN (SELECT id FROM import_run WHERE finished_at IS NOT NULL)";
const endOfRun = "(SELECT finished_at FROM import_run WHERE import_run.id = run_id)";

const rowsOf: Readonly<Record<RetentionRuleId, Rows>> = {
  "job-seeker-files": { table: "job_seeker", since: "(profile ->> 'receivesUntil')::date" },
  "stated-reasons": { table: "access_grant", since: "expires_at" },
  "withdrawn-consents": { table: "consent", since: "withdrawn_at" },
  "change-history": {
    table: "change_history",
    since: '"at"',
    // The database keeps a year of it, whatever the operator says.
    only: `"at" < now() - interval '1 year'`,
  },
  "ended-matches": { table: "stored_match", since: "until" },
  "access-notices": { table: "access_notice", since: "last_at" },
  "proofs-of-deletion": { table: "deletion_request", since: "decided_at" },
  sessions: { table: "session", since: "ends_at" },
  "pending-sign-ins": { table: "pending_sign_in", since: "expires_at" },
  "mailed-links": { table: "mailed_token", since: "expires_at" },
  "sign-in-attempts": { table: "sign_in_attempt", since: "last_at" },
  "unconfirmed-registrations": { table: "employer_registration", since: "expires_at" },
  "unsendable-mails": { table: "mail_message", since: "quarantined_at" },
  "raw-records": {
    table: "import_record",
    since: endOfRun,
    only: `raw IS NOT NULL AND ${ofEndedRun}`,
    emptied: "raw",
  },
  "ended-vacancies": {
    table: "vacancy",
    since: "changed_at",
    only: "status IN ('filled', 'expired', 'withdrawn')",
  },
  "retention-runs": { table: "retention_run", since: "started_at" },
  "audit-trail": { table: "audit_entry", since: "recorded_at" },
};

type Parts = {
  readonly database: Pick<Database, "prisma">;
  readonly hashReference: (reference: string) => string;
  readonly newId: () => string;
  readonly now: () => Date;
};

/** Rows in PostgreSQL that the retention rules are about. */
export const makePrismaRetainedRows = (parts: Parts): RetainedRows => ({
  count: (rule, before) =>
    asActor(parts.database, system, async (transaction) => {
      const { table, since } = rowsOf[rule];
      await stepInto(transaction, roleFor(table));
      const counted = await transaction.$queryRawUnsafe(
        `SELECT count(*)::int AS found, min(${since})::timestamptz AS oldest FROM ${table} WHERE ${isOver(rule)}`,
        before,
      );
      const [{ found, oldest } = { found: 0, oldest: null }] = countedSchema.parse(counted);
      return { found, oldest: oldest ?? undefined };
    }),
  dealWith: (rule, before, limit) =>
    asActor(parts.database, system, async (transaction) => {
      if (rule === "job-seeker-files") return askForDeletion(parts, transaction, before, limit);
      const { table, emptied } = rowsOf[rule];
      await stepInto(transaction, roleFor(table));
      const chosen = `ctid IN (SELECT ctid FROM ${table} WHERE ${isOver(rule)} LIMIT ${Math.trunc(limit)})`;
      return transaction.$executeRawUnsafe(
        emptied
          ? `UPDATE ${table} SET ${emptied} = NULL WHERE ${chosen}`
          : `DELETE FROM ${table} WHERE ${chosen}`,
        before,
      );
    }),
});

const isOver = (rule: RetentionRuleId): string => {
  const { since, only } = rowsOf[rule];
  return `${since} < $1${only ? ` AND ${only}` : ""}`;
};

const countedSchema = z.array(z.object({ found: z.number(), oldest: z.date().nullable() }));
const filesSchema = z.array(z.object({ id: z.string(), reference: z.string() }));

/** A file goes only after a person confirmed: the rule asks, and asks anew where it was refused. */
const askForDeletion = async (
  { hashReference, newId, now }: Parts,
  transaction: Prisma.TransactionClient,
  before: Date,
  limit: number,
): Promise<number> => {
  await stepInto(transaction, roleFor("job_seeker"));
  const files = filesSchema.parse(
    await transaction.$queryRawUnsafe(
      `SELECT id::text, reference FROM job_seeker WHERE ${isOver("job-seeker-files")} ORDER BY id`,
      before,
    ),
  );
  await stepInto(transaction, roleFor("deletion_request"));
  const open = await transaction.deletionRequest.findMany({
    where: { decidedAt: null },
    select: { jobSeekerId: true },
  });
  const asked = new Set(open.map(({ jobSeekerId }) => jobSeekerId));
  const { count } = await transaction.deletionRequest.createMany({
    data: files
      .filter(({ id }) => !asked.has(id))
      .slice(0, limit)
      .map(({ id, reference }) => ({
        ...{ id: newId(), jobSeekerId: id, referenceHash: hashReference(reference) },
        ...{ reason: RETENTION, requestedAt: now() },
      })),
    skipDuplicates: true,
  });
  return count;
};

/** What the rules removed, in PostgreSQL. */
export const makePrismaRetentionRuns = ({
  prisma: { retentionRun },
}: Pick<Database, "prisma">): RetentionRuns => ({
  add: async ({ outcomes, ...run }) => {
    await retentionRun.create({ data: { ...run, outcomes: outcomes.map(toJson) } });
  },
  newest: async (limit) =>
    runsSchema.parse(await retentionRun.findMany({ orderBy: { startedAt: "desc" }, take: limit })),
});

const toJson = ({ oldest, ...outcome }: RetentionRun["outcomes"][number]) => ({
  ...outcome,
  ...(oldest && { oldest: oldest.toISOString() }),
});

const runsSchema = z.array(
  z.object({
    id: z.string(),
    startedAt: z.date(),
    finishedAt: z.date(),
    outcomes: z.array(
      z.object({
        rule: z.enum(retentionRuleIds),
        found: z.number(),
        oldest: z.coerce.date().optional(),
        done: z.number(),
      }),
    ),
  }),
);
