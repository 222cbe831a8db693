import { onStopRequest } from "@/bin/services/processes/stop-request";
import { closeConnections } from "@/lib/composition/database";
import { startWorker } from "@/lib/composition/worker";
import { reasonOf, type WorkerEvent } from "@/lib/composition/worker-jobs";

const log = (event: WorkerEvent): void => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`);
};

// pg-boss marks jobs as done without waiting: with the database away that would end the process.
process.on("unhandledRejection", (fault) => {
  log({ event: "background-fault", reason: reasonOf(fault) });
});

const stopRequested = new Promise<void>((resolve) => onStopRequest(() => resolve()));
const starting = startWorker(log);
await Promise.race([starting.then(() => stopRequested), stopRequested]);

const lastResort = setTimeout(() => process.exit(0), 12_000);
lastResort.unref();
const worker = await Promise.race([starting, Promise.resolve(undefined)]);
await worker?.stop();
await closeConnections();
process.exit(0);
