import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { drainOutboxNow, rebuilding } from "@/lib/composition/indexing";
import { regroupAll } from "@/lib/composition/same-jobs";
import { vocabularyLoaded } from "@/lib/composition/vocabulary";

/** Groups all offers anew, builds the index beside the old one and swaps; searches go on meanwhile. */
const run = async (args: readonly string[]): Promise<number> => {
  const { json } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean", default: false } },
  }).values;
  return withServices(async () => {
    try {
      await vocabularyLoaded();
      return await reindex(json);
    } finally {
      await closeConnections();
    }
  });
};

const reindex = async (json: boolean): Promise<number> => {
  const bar = new SingleBar({ format: "{bar} {value}/{total}  {eta_formatted}" });
  const isShown = process.stderr.isTTY && !json;
  if (isShown) bar.start(0, 0);
  const begun = performance.now();
  await regroupAll();
  const { indexed, refused } = await rebuilding().reindex(({ indexed: done, total }) => {
    bar.setTotal(total);
    bar.update(done);
  });
  bar.stop();
  const { events, rejected } = await drainOutboxNow();

  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  if (json) {
    const report = { indexed, refused, seconds, projected: events, rejected };
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return 0;
  }
  process.stdout.write(`Indexed ${indexed} vacancies in ${seconds} s.\n`);
  if (events > 0) {
    process.stdout.write(
      `Then ${events} changes that came meanwhile, ${rejected} of them refused.\n`,
    );
  }
  return 0;
};

process.exitCode = await run(process.argv.slice(2));
