import type { SuitedToReading } from "../read-suited-to";
import { suitabilities } from "../read-suited-to";
import { evidenceOf, type FactEvidence, type Told } from "./told";

/** The parts of an ad's facts as one; each part tells other facts. */
export const putTogether = (parts: readonly Told[]): Told => ({
  facts: Object.assign({}, ...parts.map(({ facts }) => facts)),
  evidence: parts.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start),
});

/** Whom the ad invites. */
export const suitedToFacts = (reading: SuitedToReading): Told => {
  const found = suitabilities.flatMap((key) => {
    const invited = reading[key];
    return invited ? [{ key, invited }] : [];
  });
  if (found.length === 0) return { facts: {}, evidence: [] };
  return {
    facts: { suitedTo: Object.fromEntries(found.map(({ key, invited }) => [key, invited.value])) },
    evidence: found.map(({ key, invited }): FactEvidence => evidenceOf(`suitedTo.${key}`, invited)),
  };
};
