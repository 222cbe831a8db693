import { toCursor } from "@/lib/exchange/ledger";
import type { LedgerQuestion } from "@/lib/exchange/partner-line";
import type { AskedPage } from "@/lib/exchange/pull-partner";

/** Addresses of the exchange below a portal's own address, the same in every portal. */
export const exchangeAddresses = {
  page: ({ cursor, known }: AskedPage) => {
    if (cursor) return `/api/exchange/v1/changes?cursor=${toCursor(cursor)}`;
    return `/api/exchange/v1/snapshot${known ? `?known=${toCursor(known)}` : ""}`;
  },
  notice: "/api/exchange/v1/notice",
  ledger: ({ direction, generation, after }: LedgerQuestion) =>
    `/api/exchange/v1/ledger?${new URLSearchParams({
      direction,
      ...(generation === undefined ? {} : { generation }),
      after: String(after),
    }).toString()}`,
  staffingProjects: "/api/exchange/v1/staffing-projects",
  keyFigures: "/api/exchange/v1/key-figures",
  directory: "/.well-known/http-message-signatures-directory",
} as const;

/** Says which Kreis sends a message. */
export const FROM_HEADER = "exchange-from";
