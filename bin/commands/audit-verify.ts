import { parseArgs } from "node:util";
import { withServices } from "@/bin/services/with-services";
import type { ChainVerdict, NotedHead } from "@/lib/audit/verify-chain";
import { verifyAuditTrail } from "@/lib/composition/audit";
import { closeConnections } from "@/lib/composition/database";

/** Recomputes the audit trail; ends with 0 only where every entry is as it was recorded. */
const run = async (args: readonly string[]): Promise<number> => {
  const { head } = parseArgs({ args: [...args], options: { head: { type: "string" } } }).values;
  const noted = readHead(head);
  if (head !== undefined && noted === undefined) {
    process.stderr.write("--head must read NUMBER:HASH, as an earlier run printed it.\n");
    return 2;
  }
  return withServices(async () => {
    try {
      const verdict = await verifyAuditTrail(noted);
      process.stdout.write(`${describe(verdict)}\n`);
      return verdict.sound ? 0 : 1;
    } finally {
      await closeConnections();
    }
  });
};

const readHead = (text: string | undefined): NotedHead | undefined => {
  const [, sequence, hash] = /^(\d+):([\da-f]{64})$/.exec(text ?? "") ?? [];
  return sequence && hash ? { sequence: BigInt(sequence), hash } : undefined;
};

const describe = (verdict: ChainVerdict): string => {
  if (!verdict.sound) {
    return `Broken at entry ${verdict.brokenAt} (${verdict.fault}); ${verdict.verified} verified before it.`;
  }
  const { sequence, hash } = verdict.head;
  return `${verdict.verified} entries verified. Head to note elsewhere: ${sequence}:${hash}`;
};

process.exitCode = await run(process.argv.slice(2));
