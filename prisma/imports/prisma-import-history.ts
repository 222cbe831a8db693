import type { ImportHistory } from "@/lib/imports/import-history";
import type { Database } from "../client";

/** Records of import runs in PostgreSQL. */
export const makePrismaImportHistory = ({ pool }: Pick<Database, "pool">): ImportHistory => ({
  forgetRecords: async ({ takenBefore, asideBefore }, limit) => {
    const { rowCount } = await pool.query(deleteOldest, [takenBefore, asideBefore, limit]);
    return rowCount ?? 0;
  },
});

// An open run has not finished, so nothing of it is touched.
const deleteOldest = `
  DELETE FROM import_record WHERE id IN (
    SELECT record.id FROM import_run AS run JOIN import_record AS record ON record.run_id = run.id
    WHERE (run.finished_at < $1 AND record.state IN ('accepted', 'updated', 'unchanged'))
       OR (run.finished_at < $2 AND record.state = 'set-aside')
    LIMIT $3)`;
