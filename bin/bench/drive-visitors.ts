import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

export type Drive = {
  readonly url: string;
  readonly visitors: number;
  readonly seconds: number;
  /** The path a visitor asks for at this step of its visit. */
  readonly pathOf: (visitor: number, step: number) => string;
  /** Milliseconds a visitor reads before the next page. */
  readonly pauseOf: (visitor: number, step: number) => number;
};

export type Driven = {
  /** Milliseconds from the request to the last byte. */
  readonly durations: readonly number[];
  readonly failed: number;
  readonly seconds: number;
};

/** Visitors who each ask for one page after the other over a connection of their own. */
export const driveVisitors = async (drive: Drive): Promise<Driven> => {
  const agent = new Agent({ keepAlive: true });
  const begun = performance.now();
  const end = begun + drive.seconds * 1000;
  const visits = await Promise.all(
    Array.from({ length: drive.visitors }, (_, visitor) => visit(drive, { visitor, end, agent })),
  );
  agent.destroy();
  return {
    durations: visits.flatMap(({ durations }) => durations),
    failed: visits.reduce((sum, { failed }) => sum + failed, 0),
    seconds: (performance.now() - begun) / 1000,
  };
};

type Visit = { readonly visitor: number; readonly end: number; readonly agent: Agent };

const visit = async (
  { url, pathOf, pauseOf }: Drive,
  { visitor, end, agent }: Visit,
): Promise<{ durations: readonly number[]; failed: number }> => {
  const durations: number[] = [];
  let failed = 0;
  for (let step = 0; performance.now() < end; step += 1) {
    // Before the first page as well, so that visitors do not march in step.
    const reading = pauseOf(visitor, step);
    if (reading > 0) await pause(reading);
    const asked = performance.now();
    const status = await statusOf(`${url}${pathOf(visitor, step)}`, agent);
    durations.push(performance.now() - asked);
    if (status !== 200) failed += 1;
  }
  return { durations, failed };
};

/** Reads the whole answer, packed as a browser gets it, and drops it; 0 where there is none. */
const statusOf = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve) => {
    const request = get(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode ?? 0));
      response.once("error", () => resolve(0));
    });
    request.once("error", () => resolve(0));
  });
