import type { ExchangeReport, RunExchange } from "@/lib/exchange/run-exchange";
import type { Exclusively } from "./exclusively";
import { reasonOf, type WorkerLog } from "./worker-jobs";

export type ExchangeRound = RunExchange;

const quiet: ReadonlySet<string> = new Set(["ok", "not-due", "ended", "mute", "not-in-force"]);

const isWorthALine = ({ put, withdrawn, setAside, written, pulled }: ExchangeReport): boolean =>
  put + withdrawn + setAside + written > 0 || !quiet.has(pulled);

type ExchangeParts = {
  readonly round: ExchangeRound;
  readonly exclusively: Exclusively;
  readonly log: WorkerLog;
  /** Asks for another run after so many seconds. */
  readonly runLater: (seconds: number) => void;
};

/** By the clock everybody is asked for news so often; whatever else wakes the job. */
const EVERY_SECONDS = 25;
/** Changes come in bursts: one look at all of them. */
const REST_SECONDS = 1;

/** Never fails: what goes wrong with one partner is logged, and tried again soon. */
export const makeExchangeJob = ({
  round,
  exclusively,
  log,
  runLater,
}: ExchangeParts): (() => Promise<void>) => {
  let [lastByClock, lastEnd] = [0, 0];
  return async () => {
    if (Date.now() - lastEnd < REST_SECONDS * 1000) return runLater(REST_SECONDS);
    const why = Date.now() - lastByClock >= EVERY_SECONDS * 1000 ? "clock" : "news";
    try {
      const attempt = await exclusively.tryOnce("exchange-offers", async () => {
        if (why === "clock") {
          lastByClock = Date.now();
          runLater(EVERY_SECONDS + 1);
        }
        return round(why);
      });
      if (!attempt.held) return runLater(REST_SECONDS);
      attempt.value
        .filter(isWorthALine)
        .forEach((report) => log({ event: "exchanged", ...report }));
    } catch (fault) {
      log({ event: "exchange-failed", reason: reasonOf(fault) });
    } finally {
      lastEnd = Date.now();
    }
  };
};
