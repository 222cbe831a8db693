import type { PayReading } from "../read-pay";
import { evidenceOf, nothingTold, type Told } from "./told";

const LONGEST_TEXT = 300;

/** Pay as amount, words of a collective agreement and training pay, whichever the ad tells. */
export const payFacts = ({ amount, text, trainingYears }: PayReading): Told => {
  if (!amount && !text && !trainingYears) return nothingTold;
  return {
    facts: {
      pay: {
        currency: "EUR",
        ...amount?.value,
        ...(text ? { text: text.value.slice(0, LONGEST_TEXT) } : {}),
        ...(trainingYears ? { trainingYears: [...trainingYears.value] } : {}),
      },
    },
    evidence: [amount, text, trainingYears].flatMap((found) =>
      found ? [evidenceOf<unknown>("pay", found)] : [],
    ),
  };
};
