import {
  makeReadDismissalReport,
  type ReadDismissalReport,
} from "@/lib/matching/reports/read-dismissal-report";
import { makePrismaDismissalRecord } from "@/prisma/matching/prisma-dismissal-record";
import { database } from "./database";
import { once } from "./once";

export type MatchReports = { readonly readDismissalReport: ReadDismissalReport };

export const matchReports: () => MatchReports = once("match-reports", () => ({
  readDismissalReport: makeReadDismissalReport({
    dismissals: makePrismaDismissalRecord(database()),
    now: () => new Date(),
  }),
}));
