import { randomUUID } from "node:crypto";
import type { ImportStaging } from "@/lib/imports/import-record";
import type { Database } from "./client";
import { abandonLeftovers, abandonRun } from "./imports/abandon-run";
import { publishRun } from "./imports/publish-run";
import { addRecords } from "./imports/staged-records";
import { inTransaction } from "./in-transaction";
import { toStorableText } from "./storable-text";

const RAW_LIMIT = 2_000;

/** Ads wait in `import_record` until their run is published as one transaction. */
export const makePrismaImportStaging = (
  { pool }: Database,
  now: () => Date = () => new Date(),
): ImportStaging => ({
  open: async (source, format) => {
    const runId = randomUUID();
    await abandonLeftovers(pool, source, now());
    await pool.query(
      `INSERT INTO import_run (id, source, format, state, started_at)
       VALUES ($1, $2, $3, 'open', $4)`,
      [runId, source, format, now()],
    );
    return runId;
  },
  stage: (runId, ads) =>
    addRecords(
      pool,
      runId,
      ads.map(({ ad, line }) => ({
        line,
        state: "staged",
        external_id: toStorableText(ad.externalId),
        ad,
      })),
    ),
  setAside: (runId, records) =>
    addRecords(
      pool,
      runId,
      records.map(({ line, reason, raw }) => ({
        line,
        state: "set-aside",
        reason,
        raw: toStorableText(raw.slice(0, RAW_LIMIT)),
      })),
    ),
  publish: (runId, circumstances) =>
    inTransaction(pool, (client) => publishRun(client, runId, circumstances)),
  abandon: (runId, reason) =>
    inTransaction(pool, (client) => abandonRun(client, runId, toStorableText(reason), now())),
});
