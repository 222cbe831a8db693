import type { BeginBatch } from "./begin-batch";
import type { Outbox } from "./outbox";

type Dependencies = {
  readonly beginBatch: BeginBatch;
  readonly outbox: Pick<Outbox, "backlog">;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** From so many on somebody is bringing offers by the thousand; what people change one by one goes at once. */
const MANY = 500;
const LOOK_EVERY_MS = 1_000;
const MOST_LOOKS = 4;

/**
 * Begins batches so that they become large where many offers come: for each of 500 documents the
 * engine takes twice as long as for each of 20,000. Waits a few seconds for the stream to end or the
 * batch to be full, and begins a second batch beside another only where that is full.
 */
export const makeBeginAtALull =
  ({ beginBatch, outbox, pause }: Dependencies): BeginBatch =>
  async (limit, after) => {
    const pending = async (): Promise<number> => (await outbox.backlog()).pending;
    if (after !== undefined) {
      return (await pending()) < 2 * limit ? undefined : beginBatch(limit, after);
    }
    let [known, looks] = [await pending(), 0];
    while (known >= MANY && known < limit && looks < MOST_LOOKS) {
      await pause(LOOK_EVERY_MS);
      const now = await pending();
      looks = now > known ? looks + 1 : MOST_LOOKS;
      known = now;
    }
    return beginBatch(limit);
  };
