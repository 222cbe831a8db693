import { inCheckout } from "./checkout.mjs";
import { runProgram } from "./run-program.mjs";
import { fingerprintOf, isStamped, stamp } from "./stamp.mjs";

const stampFile = inCheckout("prisma", "generated", ".schema-stamp");
const sources = ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"];

/** Generates the database client, unless the schema is the one it was generated from. */
export const ensureGeneratedClient = async () => {
  const fingerprint = fingerprintOf(sources);
  if (isStamped(stampFile, fingerprint)) return;
  const prisma = inCheckout("bin", "prisma.mjs");
  await runProgram(process.execPath, [prisma, "generate", "--no-hints"]);
  stamp(stampFile, fingerprint);
};
