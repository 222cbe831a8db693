import { z } from "zod";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { OpenFile, OpenFileRefusal } from "@/lib/job-seekers/open-file";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { Change, ChangeHistory } from "./change-history";
import { OFFICER_FIELD } from "./copy-of-data";
import { namePeople, type NamesOfPeople } from "./name-people";

/** Where the page before ended, as it stands in an address. */
export const historyPlaceSchema = z.coerce
  .bigint()
  .positive()
  .lt(2n ** 63n)
  .optional()
  .catch(undefined);

export type FileHistory = {
  readonly name: string;
  readonly changes: readonly Change[];
  /** Names and roles behind the ids of people at work. */
  readonly people: Readonly<Record<string, string>>;
  /** Where the next page begins, if there is one. */
  readonly next?: bigint | undefined;
};

type Dependencies = NamesOfPeople & {
  readonly openFile: OpenFile;
  readonly history: ChangeHistory;
};

export type ReadHistory = (
  actor: Actor,
  id: JobSeekerId,
  before?: bigint,
) => Promise<Result<FileHistory, OpenFileRefusal>>;

const PAGE = 100;

/** Who changed what on a file, for whoever may read its history. */
export const makeReadHistory =
  ({ openFile, history, ...names }: Dependencies): ReadHistory =>
  async (actor, id, before) => {
    const opened = await openFile(actor, "job-seekers.read-history", id);
    if (!opened.ok) return refused(opened.refusal);
    const page = { limit: PAGE + 1, before };
    const found = await history.of(actor, { kind: "job-seeker", id }, page);
    const changes = found.slice(0, PAGE);
    return ok({
      name: opened.value.name,
      changes,
      people: await namePeople(names, [...new Set(changes.flatMap(idsIn))]),
      next: found.length > PAGE ? changes.at(-1)?.id : undefined,
    });
  };

/** Those who acted, and those who came into or left the charge. */
const idsIn = ({ actorId, field, was, became }: Change): readonly string[] =>
  [actorId, ...(field === OFFICER_FIELD ? [was, became] : [])].filter(
    (id): id is string => accountIdSchema.safeParse(id).success,
  );
