import { once } from "node:events";
import { createInterface } from "node:readline";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { makeExchangeServer } from "@/lib/composition/exchange/exchange-server";
import { ownKeys } from "@/lib/composition/exchange/wiring";
import { vacancyStore } from "@/lib/composition/vacancies";
import { startWorker } from "@/lib/composition/worker";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import {
  batchesOf,
  befriend,
  extendAll,
  type PeerAnswer,
  peerCommandSchema,
} from "./exchange-material";

/**
 * The Kreis that sends, as a program of its own with database, search engine and worker: does what
 * it is told on standard input, one line of JSON each, and says on standard output when it is done.
 */
const BATCH = 5_000;

const say = (answer: PeerAnswer): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);

/** As offers of this Kreis. */
const own = (vacancy: Vacancy): Vacancy => ({ ...vacancy, origin: "regional", source: "regional" });

const load = async (count: number): Promise<void> => {
  for (const batch of batchesOf(count, BATCH)) await vacancyStore().saveAll(batch.map(own));
};

const changeOne = async (title: string): Promise<void> => {
  const [[vacancy] = []] = batchesOf(1, 1);
  if (vacancy) await vacancyStore().saveAll([{ ...own(vacancy), title, changedAt: new Date() }]);
};

const obey = async (line: string): Promise<PeerAnswer> => {
  const command = peerCommandSchema.parse(JSON.parse(line));
  switch (command.do) {
    case "load":
      await load(command.count);
      return { done: "load" };
    case "befriend":
      await befriend(command.with);
      return { done: "befriend" };
    case "write":
      return { done: "write", ...(await extendAll()) };
    case "work":
      await startWorker(() => undefined);
      return { done: "work" };
    case "change":
      await changeOne(command.title);
      return { done: "change" };
  }
};

await withServices(
  async () => {
    const server = makeExchangeServer().listen(Number(process.env.PORT), "127.0.0.1");
    await once(server, "listening");
    const [key] = await ownKeys().listed();
    if (!key) throw new Error("There is no key");
    say({ done: "ready", keyId: key.keyId, publicKey: key.publicKey });
    for await (const line of createInterface({ input: process.stdin })) say(await obey(line));
    server.close();
    await closeConnections();
  },
  { temporary: true },
);
process.exit(0);
