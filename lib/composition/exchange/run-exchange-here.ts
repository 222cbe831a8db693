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
    // Whoever did not answer is not waited for again in this round.
    const silent = new Set(
      reports.flatMap(({ partner, pulled }) => (pulled === "unreachable" ? [partner] : [])),
    );
    const reachable = known.filter(({ partner: { ags } }) => !silent.has(ags));
    await exchangeProjects(reachable, why);
    if (why === "clock") await exchangeFigures(reachable);
    try {
      await extendOpenLedger();
    } catch (fault) {
      log({ event: "open-feed-failed", reason: reasonOf(fault) });
    }
    return reports;
  };
};
