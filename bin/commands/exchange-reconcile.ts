import type { ChainVerdict } from "@/lib/audit/verify-chain";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { partnerStore, reconcilePartner } from "@/lib/composition/exchange/wiring";
import type { LedgerDifference } from "@/lib/exchange/compare-ledgers";
import { isExample, type Partner } from "@/lib/exchange/partner";
import type { Reconciliation } from "@/lib/exchange/reconcile-partner";

/** Compares the ledgers with every partner; ends with 0 only where both sides agree. */
const run = (): Promise<number> =>
  withServices(async () => {
    try {
      const partners = (await partnerStore().list()).filter(
        ({ partner: { state } }) => state === "active" || state === "ended",
      );
      const outcomes = [];
      for (const { partner } of partners) outcomes.push(await reconcile(partner));
      if (partners.length === 0) say("There are no partners.");
      return outcomes.every(Boolean) ? 0 : 1;
    } finally {
      await closeConnections();
    }
  });

const reconcile = async (partner: Partner): Promise<boolean> => {
  if (isExample(partner)) {
    say(`${partner.name}: an example without a portal, there is nothing to compare with.`);
    return true;
  }
  const result = await reconcilePartner()(partner);
  if (!result.ok) {
    say(`${partner.name}: no answer (${result.refusal.code}).`);
    return false;
  }
  const { ledgers, receipts } = result.value;
  for (const ledger of ledgers) describe(partner, ledger);
  describeReceipts(partner, receipts);
  return receipts.sound && ledgers.every(({ differences }) => differences.every(isOnlyLate));
};

/** What the partner has not read yet is no disagreement. */
const isOnlyLate = ({ kind }: LedgerDifference): boolean => kind === "not-yet-read";

const describe = ({ name }: Partner, { direction, ours, differences }: Reconciliation): void => {
  const what = direction === "sent" ? `what we offer ${name}` : `what ${name} offers us`;
  const entries = ours ? `${ours.sequence} entries, head ${ours.hash.slice(0, 16)}` : "no entries";
  say(`${what}: ${entries}, ${differences.length === 0 ? "both sides agree" : "they differ"}.`);
  for (const difference of differences) say(`  ${Object.values(difference).join(" ")}`);
};

const describeReceipts = ({ name }: Partner, verdict: ChainVerdict): void =>
  say(
    verdict.sound
      ? `receipts of ${name}: ${verdict.verified}, none was altered.`
      : `receipts of ${name}: number ${verdict.brokenAt} is not what was recorded (${verdict.fault}).`,
  );

const say = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = await run();
