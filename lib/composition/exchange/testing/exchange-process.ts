import { setTimeout as pause } from "node:timers/promises";
import { makeExchangeServer } from "../exchange-server";
import { runExchangeHere } from "../run-exchange-here";
import { setClockAhead } from "./set-clock-ahead";

/**
 * The exchange of one portal as a program of its own, without pages: answers partners on PORT and
 * asks them for news every moment. Ends only by being killed, which is what it is for.
 */
const PAUSE_MS = 100;

setClockAhead(Number(process.env.CLOCK_AHEAD_MS ?? 0));
makeExchangeServer().listen(Number(process.env.PORT), "127.0.0.1", () =>
  process.stdout.write("ready\n"),
);

const round = runExchangeHere(
  () => false,
  () => undefined,
);
for (;;) {
  await round("clock");
  await pause(PAUSE_MS);
}
