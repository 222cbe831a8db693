import { parseArgs } from "node:util";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { applyRetention, retentionRulesHere } from "@/lib/composition/retention";
import type { RetentionOutcome } from "@/lib/data-protection/apply-retention";

/** Applies the retention rules; with `--dry-run` it only counts. */
const run = async (args: readonly string[]): Promise<number> => {
  const options = { "dry-run": { type: "boolean" } } as const;
  const isDry = parseArgs({ args: [...args], options }).values["dry-run"] === true;
  return withServices(async () => {
    try {
      const outcomes = await applyRetention()(isDry ? "count" : "apply");
      process.stdout.write(`${outcomes.map(describe).join("\n")}\n`);
      return 0;
    } finally {
      await closeConnections();
    }
  });
};

const describe = ({ rule, found, oldest, done }: RetentionOutcome): string => {
  const days = retentionRulesHere().find(({ id }) => id === rule)?.days ?? 0;
  const since = oldest ? `, oldest ${oldest.toISOString().slice(0, 10)}` : "";
  return `${rule.padEnd(26)} ${String(days).padStart(5)} days: ${found} over${since}; ${done} dealt with`;
};

process.exitCode = await run(process.argv.slice(2));
