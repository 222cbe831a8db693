import { makeRunExchange } from "@/lib/exchange/run-exchange";
import type { ExchangeRound } from "../worker-exchange-job";
import { reasonOf, type WorkerLog } from "../worker-jobs";
import {
  learnKeys,
  outgoingLedger,
  partnerLine,
  partnerStore,
  publishing,
  pullPartner,
} from "./wiring";

/** The exchange with all partners of this installation. */
export const runExchangeHere = (shouldStop: () => boolean, log: WorkerLog): ExchangeRound =>
  makeRunExchange({
    partners: partnerStore(),
    publishing: publishing(),
    withLedger: outgoingLedger(),
    line: partnerLine(),
    pull: pullPartner(shouldStop),
    learnKeys: learnKeys(),
    now: () => new Date(),
    onFault: ({ ags }, fault) =>
      log({ event: "exchange-failed", partner: ags, reason: reasonOf(fault) }),
  });
