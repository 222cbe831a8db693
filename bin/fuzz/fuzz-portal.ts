import { setTimeout as pause } from "node:timers/promises";
import { malformedRequest } from "@/bin/fuzz/malformed-request";
import { type Outcome, sendRaw } from "@/bin/fuzz/send-raw";

type Fuzz = {
  readonly baseUrl: string;
  readonly count: number;
  readonly seed: string;
};

export type FuzzReport = {
  readonly outcomes: Readonly<Record<string, number>>;
  /** What broke the portal: its number in the seed, what came back, and how it began. */
  readonly faults: readonly { number: number; outcome: Outcome; request: string }[];
  readonly isWellAfterwards: boolean;
};

const AT_ONCE = 6;

/** Sends malformed requests; a portal answers each with less than 500, or closes the connection. */
export const fuzzPortal = async ({ baseUrl, count, seed }: Fuzz): Promise<FuzzReport> => {
  const { hostname, port } = new URL(baseUrl);
  const host = hostname === "localhost" ? "127.0.0.1" : hostname;
  const outcomes: Record<string, number> = {};
  const faults: FuzzReport["faults"][number][] = [];
  let next = 0;
  const send = async (): Promise<void> => {
    while (next < count) {
      const number = next++;
      const bytes = malformedRequest(seed, number);
      const outcome = await sendRaw(host, Number(port), bytes);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      const isFault = outcome === "silent" || (typeof outcome === "number" && outcome >= 500);
      if (isFault && !isUnimplemented(outcome)) {
        faults.push({ number, outcome, request: bytes.toString("latin1").slice(0, 300) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  return { outcomes, faults, isWellAfterwards: await isWell(baseUrl) };
};

/** 501 and 505 are right answers to what HTTP does not know. */
const isUnimplemented = (outcome: Outcome): boolean => outcome === 501 || outcome === 505;

/** Right after the storm a probe may time out once; what counts is that the portal comes back. */
const isWell = async (baseUrl: string): Promise<boolean> => {
  let answer = "";
  for (let tries = 0; tries < PATIENCE_SECONDS; tries += 1) {
    const { isOk, text } = await askHealth(baseUrl);
    if (isOk) return true;
    answer = text;
    await pause(1_000);
  }
  console.error(`The portal is not well: ${answer}`);
  return false;
};

const PATIENCE_SECONDS = 30;

const askHealth = async (
  baseUrl: string,
): Promise<{ readonly isOk: boolean; readonly text: string }> => {
  try {
    const answer = await fetch(`${baseUrl}/api/health`);
    return { isOk: answer.ok, text: await answer.text() };
  } catch (fault) {
    return { isOk: false, text: String(fault) };
  }
};
