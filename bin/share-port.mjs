import cluster from "node:cluster";

/**
 * node bin/share-port.mjs PROCESSES PROGRAM [ARGUMENT…]
 *
 * Runs a web server several times behind its one port, since one Node process uses one core. Where
 * this process dies, whatever the way, its servers end with it: Node ends them as soon as they lose
 * their connection to it.
 */
const [processes = "", program, ...args] = process.argv.slice(2);

/** A server that breaks now and then is replaced; one that cannot run at all is a failure. */
const GIVE_UP = { deaths: 3, withinMs: 10_000 };
const RESTART_AFTER_MS = 500;

let isStopping = false;
/** @type {readonly number[]} */
let deaths = [];

/** @param {number} exitCode */
const stop = (exitCode) => {
  if (isStopping) return;
  isStopping = true;
  process.exitCode = exitCode;
  for (const server of servers()) server.process.kill("SIGTERM");
};

const servers = () => Object.values(cluster.workers ?? {}).filter((server) => server !== undefined);

const replaceLater = () => {
  deaths = [...deaths, Date.now()].filter((at) => at > Date.now() - GIVE_UP.withinMs);
  if (deaths.length >= GIVE_UP.deaths) return stop(1);
  setTimeout(() => {
    if (!isStopping) cluster.fork();
  }, RESTART_AFTER_MS);
};

cluster.setupPrimary({ exec: program, args, silent: false });
cluster.on("exit", ({ process: { pid } }, code, signal) => {
  if (!isStopping) {
    console.error(`Server process ${pid} ended (${signal ?? `code ${code}`}).`);
    replaceLater();
  }
  if (isStopping && servers().length === 0) process.exit();
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop(0));
for (let started = 0; started < Number(processes); started += 1) cluster.fork();
