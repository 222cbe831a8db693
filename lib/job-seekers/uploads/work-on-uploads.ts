import { type AccountStore, type Actor, actorOf } from "@/lib/accounts/account";
import { mayEver, system } from "@/lib/accounts/rights";
import { type HandedOver, type LineReport, receiveFile } from "../handover/receive-file";
import type { ReceivePeople } from "../handover/receive-people";
import { peopleInJson, peopleInTable } from "../handover/tables/people-in-files";
import { DamagedTable } from "../handover/tables/people-table";
import { readTable } from "../handover/tables/read-table";
import { mapHeadings } from "../handover/tables/table-columns";
import { namesReference } from "./decide-upload";
import { noCounts, type Upload, type UploadCounts } from "./upload";
import type { NotedLine, UploadStore } from "./upload-store";

type Dependencies = {
  readonly uploads: UploadStore;
  readonly accounts: Pick<AccountStore, "find">;
  readonly receive: ReceivePeople;
  readonly now: () => Date;
  /** Asked between portions; what is left begins anew the next time. */
  readonly shouldStop: () => boolean;
};

export type WorkedOn = { readonly files: number; readonly lines: number };
export type WorkOnUploads = () => Promise<WorkedOn>;

/** A preview that nobody applied names people to no purpose. */
const KEPT_HOURS = 24;

/** Works through waiting uploads one by one, and forgets those that are over. */
export const makeWorkOnUploads =
  (parts: Dependencies): WorkOnUploads =>
  async () => {
    const { uploads, now, shouldStop } = parts;
    await uploads.removeBefore(system, new Date(now().getTime() - KEPT_HOURS * 3_600_000));
    let [files, lines] = [0, 0];
    while (!shouldStop()) {
      const upload = await uploads.takeNext(system);
      if (!upload) break;
      files += 1;
      lines += await workOn(parts, upload);
    }
    return { files, lines };
  };

const workOn = async (parts: Dependencies, upload: Upload): Promise<number> => {
  const { uploads } = parts;
  const account = await parts.accounts.find(upload.ownerId);
  if (!account || !mayEver(account, "job-seekers.take-on")) {
    await uploads.remove(system, upload.id);
    return 0;
  }
  try {
    return await takeOver(parts, upload, actorOf(account));
  } catch (fault) {
    if (!(fault instanceof DamagedTable)) throw fault;
    await uploads.finish(system, upload.id, { state: "damaged", damagedLine: fault.line });
    return 0;
  }
};

const takeOver = async (
  { uploads, receive, shouldStop }: Dependencies,
  upload: Upload,
  actor: Actor,
): Promise<number> => {
  const terms = { actor, isTrial: upload.step === "preview" };
  let counts = noCounts;
  for await (const reports of receiveFile(await peopleIn(uploads, upload), receive, terms)) {
    counts = reports.reduce(withReport, counts);
    await uploads.report(system, upload.id, counts, reports.filter(isNoted));
    if (shouldStop()) return sumOf(counts);
  }
  await uploads.finish(system, upload.id, { state: "done" });
  return sumOf(counts);
};

const peopleIn = async (
  uploads: Pick<UploadStore, "content">,
  { id, kind, head, chosen, ...upload }: Upload,
): Promise<AsyncIterable<HandedOver>> => {
  const open = (): AsyncIterable<Uint8Array> => uploads.content(system, id);
  if (kind === "json") return peopleInJson(open());
  const table = await readTable(kind, open);
  if (!table || !namesReference({ id, kind, head, chosen, ...upload }, chosen)) return nobody();
  return peopleInTable(table, mapHeadings(head.heading, head.samples, chosen));
};

async function* nobody(): AsyncGenerator<HandedOver> {
  yield* [];
}

export const isNoted = ({ result }: NotedLine): boolean =>
  !result.ok || result.value.notUnderstood.length > 0;

/** Counts with one more line. */
export const withReport = (counts: UploadCounts, { result }: LineReport): UploadCounts => {
  if (!result.ok) return { ...counts, refused: counts.refused + 1 };
  const { outcome, notUnderstood } = result.value;
  return {
    ...counts,
    [outcome]: counts[outcome] + 1,
    doubtful: counts.doubtful + (notUnderstood.length > 0 ? 1 : 0),
  };
};

const sumOf = ({ created, changed, unchanged, refused }: UploadCounts): number =>
  created + changed + unchanged + refused;
