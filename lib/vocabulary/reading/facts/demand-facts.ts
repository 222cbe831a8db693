import type { DemandFinding } from "../read-demands";
import { evidenceOf, type Told, unique } from "./told";

/** The demands of the work; what the ad denies anywhere is left out. */
export const demandFacts = (findings: readonly DemandFinding[]): Told => {
  const denied = new Set(
    findings.filter(({ need }) => need === "negated").map(({ value }) => value),
  );
  const demands = unique(findings.map(({ value }) => value)).filter((value) => !denied.has(value));
  return {
    facts: demands.length > 0 ? { demands } : {},
    evidence: findings.map((finding) => evidenceOf("demands", finding, finding.need)),
  };
};
