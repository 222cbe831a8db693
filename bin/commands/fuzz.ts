import { parseArgs } from "node:util";
import { fuzzPortal } from "@/bin/fuzz/fuzz-portal";
import { findRunningPortal } from "@/bin/services/folder/running-portal";
import { readSettings } from "@/bin/services/settings";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    seed: { type: "string", default: "stellenportal" },
    url: { type: "string" },
  },
});

/** Asks a running portal, started with RATE_LIMITS=off, for what no browser would. */
const baseUrl = values.url ?? findRunningPortal(readSettings(process.env).DATA_DIR)?.baseUrl;
if (baseUrl === undefined) {
  console.error("No portal runs on DATA_DIR; start one with RATE_LIMITS=off, or give --url.");
  process.exitCode = 1;
} else {
  const report = await fuzzPortal({ baseUrl, count: Number(values.count), seed: values.seed });
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = report.faults.length === 0 && report.isWellAfterwards ? 0 : 1;
}
