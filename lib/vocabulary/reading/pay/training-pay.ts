import { type Found, stated } from "../evidence";
import type { Segment } from "../text/ad-text";
import { evidenceAt } from "../text/hits";

const year =
  /([1-4])\.\s?(?:ausbildungs|lehr)?-?jahr[^\d€]{0,25}?(\d{1,2}[.\s]?\d{3}|\d{3,4})(?:,\d{1,2}|,-{1,2})?\s*(?:€|euro|eur)?|(\d{1,2}[.\s]?\d{3}|\d{3,4})(?:,\d{1,2})?\s*(?:€|euro|eur)[^\d€]{0,15}([1-4])\.\s?(?:ausbildungs|lehr)-?jahr/giu;

const LEAST_TRAINING_PAY = 300;
const MOST_TRAINING_PAY = 2500;

/** Training pay told year by year: "1. Lehrjahr 1.100 €, 2. Lehrjahr 1.200 €". */
export const trainingPayIn = (segment: Segment): Found<readonly number[]> | undefined => {
  if (!segment.lower.includes("jahr")) return undefined;
  const matches = [...segment.text.matchAll(year)];
  const years = matches
    .map(([, before, after, first, behind]) => ({
      year: Number(before ?? behind),
      euros: Number((after ?? first ?? "").replace(/[.\s]/g, "")),
    }))
    .sort((a, b) => a.year - b.year);
  const isWhole =
    years.length > 0 &&
    years.every(
      ({ year: number, euros }, at) =>
        number === at + 1 && euros >= LEAST_TRAINING_PAY && euros <= MOST_TRAINING_PAY,
    );
  const [first, last] = [matches[0], matches.at(-1)];
  if (!isWhole || !first || !last) return undefined;
  const evidence = evidenceAt(segment, first.index, last.index + last[0].length);
  return stated(
    years.map(({ euros }) => euros),
    evidence,
  );
};
