import type { Account, AccountStore, Actor } from "@/lib/accounts/account";
import { mayTouch } from "@/lib/accounts/rights";
import type { AuditBatches } from "@/lib/audit/audit-trail";
import { canonicalJson } from "@/lib/shared/canonical-json";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { JobSeeker } from "../job-seeker";
import { problemsOf } from "../profile/check-profile";
import {
  type BuildParts,
  type BuiltPerson,
  buildPerson,
  type HandoverDefaults,
} from "./build-person";
import { garbledFields } from "./garbled-fields";
import { type HandoverRecord, handoverRecordSchema } from "./handover-record";
import type { HandoverRefusal } from "./handover-refusal";
import type { HandoverPerson, HandoverStore, KnownPeople, KnownPerson } from "./handover-store";

export type Received = {
  readonly id: JobSeeker["id"];
  readonly outcome: "created" | "changed" | "unchanged";
  /** Words no occupation or skill of the vocabulary was sure for: an officer should ask. */
  readonly notUnderstood: readonly string[];
};

export type ReceivedResult = Result<Received, HandoverRefusal>;

export type HandoverTerms = {
  /** Keeps to what the rights table lets this person take over; absent for the portal itself. */
  readonly actor?: Actor | undefined;
  /** Refuses whoever is known already. */
  readonly onlyNew?: boolean;
  /** Tells what would become of the records and keeps nothing. */
  readonly isTrial?: boolean;
  /** What the audit trail knows the sender by where nobody is signed in. */
  readonly sender?: string;
};

type Dependencies = BuildParts & {
  readonly handovers: HandoverStore;
  readonly accounts: Pick<AccountStore, "findByEmail">;
  readonly audit: Pick<AuditBatches, "recordAll">;
  /** The day, as `YYYY-MM-DD`. */
  readonly today: () => string;
};

/** Takes over some records at once, each with a result of its own; no reference may be in there twice. */
export type ReceivePeople = (
  records: readonly unknown[],
  terms: HandoverTerms,
) => Promise<readonly ReceivedResult[]>;

/** Takes people over from another program; the same records twice change nothing. */
export const makeReceivePeople =
  (parts: Dependencies): ReceivePeople =>
  async (records, terms) => {
    const read = records.map(readRecord);
    const officers = await officersIn(parts, read);
    const references = read.flatMap((each) => (each.ok ? [each.value.reference] : []));
    const { results } = await parts.handovers.exchange(references, terms.actor?.id, (known) =>
      decideAll(parts, { read, officers, terms, known }),
    );
    if (terms.isTrial !== true) await recordAll(parts, terms, results);
    return results;
  };

type ReadRecord = Result<HandoverRecord, HandoverRefusal>;

const readRecord = (raw: unknown): ReadRecord => {
  const garbled = garbledFields(raw);
  if (garbled.length > 0) return refused({ code: "garbled", fields: garbled });
  const parsed = handoverRecordSchema.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  const paths = parsed.error.issues.map(({ path, ...issue }) =>
    issue.code === "unrecognized_keys" ? issue.keys.join(" ") : path.map(String).join("."),
  );
  return refused({ code: "unreadable", fields: [...new Set(paths.map((p) => p || "record"))] });
};

type Officers = ReadonlyMap<string, Account>;

const officersIn = async (
  { accounts }: Dependencies,
  read: readonly ReadRecord[],
): Promise<Officers> => {
  const named = read.flatMap((each) => (each.ok ? (each.value.officers ?? []) : []));
  const found = new Map<string, Account>();
  for (const email of new Set(named)) {
    const account = await accounts.findByEmail(email);
    if (account && placesPeople(account)) found.set(email, account);
  }
  return found;
};

const placesPeople = ({ role }: Account): boolean => role === "officer" || role === "case-manager";

type Situation = {
  readonly read: readonly ReadRecord[];
  readonly officers: Officers;
  readonly terms: HandoverTerms;
  readonly known: KnownPeople;
};

type DecidedAll = {
  readonly results: readonly ReceivedResult[];
  readonly keep: readonly HandoverPerson[];
};

const decideAll = (parts: Dependencies, { read, ...situation }: Situation): DecidedAll => {
  const decided = read.map((each) => (each.ok ? decide(parts, situation, each.value) : each));
  const isKept = situation.terms.isTrial !== true;
  return {
    results: decided.map((each) => (each.ok ? ok(each.value.received) : each)),
    keep: decided.flatMap((each) =>
      isKept && each.ok && each.value.received.outcome !== "unchanged" ? [each.value.person] : [],
    ),
  };
};

type Decided = { readonly received: Received; readonly person: HandoverPerson };

const decide = (
  parts: Dependencies,
  { officers, terms, known: everybody }: Omit<Situation, "read">,
  record: HandoverRecord,
): Result<Decided, HandoverRefusal> => {
  const known = everybody.get(record.reference);
  const closed = closedBy(terms, known);
  if (closed) return refused(closed);
  const defaults = defaultsOf(terms, record, officers);
  if (!defaults) return refused({ code: "officer-unknown" });
  const built = buildPerson(parts, record, known, defaults);
  if (!built.ok) return built;
  const { jobSeeker } = built.value;
  if (!isOpenTo(terms, jobSeeker) || !isAtHome(terms, jobSeeker, known)) {
    return refused({ code: "not-yours" });
  }
  const problems = problemsOf(jobSeeker, parts.today());
  if (problems.length > 0) return refused({ code: "contradicts", problems });
  return ok(received(built.value, known));
};

const closedBy = (
  terms: HandoverTerms,
  known: KnownPerson | undefined,
): HandoverRefusal | undefined => {
  if (!known) return undefined;
  if (terms.onlyNew === true) return { code: "reference-taken" };
  return isOpenTo(terms, known.jobSeeker) ? undefined : { code: "not-yours" };
};

const received = (
  { notUnderstood, ...person }: BuiltPerson,
  known: KnownPerson | undefined,
): Decided => ({
  person,
  received: { id: person.jobSeeker.id, outcome: outcomeOf(person, known), notUnderstood },
});

const outcomeOf = (person: HandoverPerson, known: KnownPerson | undefined): Received["outcome"] => {
  if (!known) return "created";
  return canonicalJson(person) === canonicalJson(known) ? "unchanged" : "changed";
};

const isOpenTo = ({ actor }: HandoverTerms, person: JobSeeker): boolean =>
  actor === undefined || mayTouch(actor, "job-seekers.take-on", person);

/** People take on at their own site and move nobody to another. */
const isAtHome = (
  { actor }: HandoverTerms,
  { siteId }: JobSeeker,
  known: KnownPerson | undefined,
): boolean => actor === undefined || siteId === (known?.jobSeeker.siteId ?? actor.siteId);

/** Undefined where a record names an officer nobody knows. */
const defaultsOf = (
  { actor }: HandoverTerms,
  { officers: named }: HandoverRecord,
  officers: Officers,
): HandoverDefaults | undefined => {
  const siteId = actor?.siteId;
  if (!named) {
    const takesCharge = actor && (actor.role === "officer" || actor.role === "case-manager");
    return { siteId, officerIds: takesCharge ? [actor.id] : [] };
  }
  const officerIds = named.flatMap((email) => officers.get(email)?.id ?? []);
  return officerIds.length === named.length ? { siteId, officerIds } : undefined;
};

const recordAll = async (
  { audit }: Dependencies,
  { actor, sender }: HandoverTerms,
  results: readonly ReceivedResult[],
): Promise<void> => {
  const entries = results.flatMap((result) => {
    if (!result.ok || result.value.outcome === "unchanged") return [];
    const { id, outcome } = result.value;
    return {
      actorId: actor?.id,
      action: "job-seekers.handed-over",
      subject: { kind: "job-seeker", id } as const,
      facts: { outcome, ...(sender !== undefined && { sender }) },
    };
  });
  if (entries.length > 0) await audit.recordAll(entries);
};
