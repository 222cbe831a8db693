import { isExample } from "@/lib/exchange/partner";
import { makeRunExchange } from "@/lib/exchange/run-exchange";
import type { ExchangeRound } from "../worker-exchange-job";
import { exchangeFiguresHere } from "../key-figures/key-figures";
import { exchangeProjectsHere } from "../staffing-projects/exchanging";
import { reasonOf, type WorkerLog } from "../worker-jobs";
import { extendOpenLedger } from "./open-feed";
import {
  incomingOffers,
  learnKeys,
  outgoingLedger,
  partnerLine,
  partnerStore,
  publishing,
  pullPartner,
} from "./wiring";

/** The exchange with all partners of this installation, and what everyone may read. */
export const runExchangeHere = (shouldStop: () => boolean, log: WorkerLog): ExchangeRound => {
  const exchangeProjects = exchangeProjectsHere(log);
  const exchangeFigures = exchangeFiguresHere(log);
  const run = makeRunExchange({
    partners: partnerStore(),
    publishing: publishing(),
    withLedger: outgoingLedger(),
    line: partnerLine(),
    pull: pullPartner(shouldStop),
    withOffers: incomingOffers(),
    learnKeys: learnKeys(),
    now: () => new Date(),
    isMute: isExample,
    onFault: ({ ags }, fault) =>
      log({ event: "exchange-failed", partner: ags, reason: reasonOf(fault) }),
  });
  return async (why) => {
    // As it stands before the offers are asked for: that counts as having heard of what is new.
    const known = (await partnerStore().list()).filter(({ partner }) => !isExample(partner));
    const reports = await run(why);
    await exchangeProjects(known, why);
    if (why === "clock") await exchangeFigures(known);
    try {
      await extendOpenLedger();
    } catch (fault) {
      log({ event: "open-feed-failed", reason: reasonOf(fault) });
    }
    return reports;
  };
};
