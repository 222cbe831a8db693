import { type ListNotices, makeListNotices } from "@/lib/audit/list-notices";
import { makeWatchReading, type WatchReading } from "@/lib/audit/watch-reading";
import { makePrismaNoticeStore, makePrismaReadingLog } from "@/prisma/prisma-notice-store";
import { accountStore } from "./accounts";
import { auditTrail } from "./audit";
import { database } from "./database";
import { once } from "./once";

export const noticeUseCases: () => { readonly list: ListNotices; readonly watch: WatchReading } =
  once("notice-use-cases", () => {
    const notices = makePrismaNoticeStore(database());
    return {
      list: makeListNotices({ notices, accounts: accountStore(), audit: auditTrail() }),
      watch: makeWatchReading({
        readings: makePrismaReadingLog(database()),
        notices,
        now: () => new Date(),
      }),
    };
  });
