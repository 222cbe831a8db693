import { setTimeout as pause } from "node:timers/promises";
import { type Child } from "@/bin/services/processes/child-process";
import { type Children } from "@/bin/services/processes/children";

type Kept = {
  /** What people call it, as in "Meilisearch". */
  readonly title: string;
  readonly first: Child;
  readonly restart: () => Promise<Child>;
  readonly firstPauseMs?: number;
};

const longestPauseMs = 60_000;
/** Whoever ran this long was well, so that the next pause is a short one again. */
const wellAfterMs = 60_000;

/**
 * Starts a child again each time it dies, after pauses that double up to one minute,
 * until everything stops. The portal goes on meanwhile.
 */
export const keepRunning = async (
  children: Children,
  { title, first, restart, firstPauseMs = 1_000 }: Kept,
): Promise<void> => {
  let child: Child | undefined = first;
  let pauseMs = firstPauseMs;
  while (!children.isStopping()) {
    const startedAt = Date.now();
    const reason: string = child ? (await child.exited).reason : "it could not start";
    if (children.isStopping()) return;
    if (Date.now() - startedAt > wellAfterMs) pauseMs = firstPauseMs;
    console.warn(`${title} stopped (${reason}); it starts again in ${pauseMs / 1000} s.`);
    await pause(pauseMs, undefined, { ref: false });
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    child = await restart().catch(() => undefined);
  }
};
