import type { Choices } from "../choices";
import { withoutUndefined } from "../without-undefined";
import type { JobTemplate } from "./job-template";

export type OfferedPay = {
  /** In the form of `paySchema`. */
  readonly facts: object | undefined;
  /** How the ad puts it; may say what the facts keep silent, as ads do. */
  readonly words: string | undefined;
};

const units = { hour: "Stunde", month: "Monat", year: "Jahr" } as const;

/** What the ad says about pay: figures, words, both or nothing. */
export const offeredPay = (choices: Choices, template: JobTemplate): OfferedPay => {
  if (template.trainingPay) return trainingPay(choices, template.trainingPay);
  if (template.pay === undefined) {
    return template.payText === undefined
      ? { facts: undefined, words: undefined }
      : { facts: { text: template.payText }, words: `Vergütung: ${template.payText}` };
  }
  return wage(choices, template.pay, template);
};

const trainingPay = (choices: Choices, years: readonly number[]): OfferedPay => ({
  facts: choices.chance(80) ? { unit: "month", trainingYears: [...years] } : undefined,
  words: choices.chance(60)
    ? `Ausbildungsvergütung: ${years.map((euros, year) => `${year + 1}. Jahr ${euros} €`).join(", ")}`
    : undefined,
});

/** Allowances of funded work are the same everywhere; other pay has a range. */
const wage = (
  choices: Choices,
  [unit, lowest, highest]: NonNullable<JobTemplate["pay"]>,
  template: JobTemplate,
): OfferedPay => {
  const isFixed = lowest === highest;
  if (!isFixed && choices.chance(42)) return keptSilent(choices);
  const steps = choices.integer(0, isFixed ? 0 : 4);
  const min = rounded(lowest + steps * (unit === "hour" ? 0.1 : 50));
  const max = isFixed || choices.chance(40) ? undefined : Math.max(min, highest);
  return {
    facts: withoutUndefined({ unit, min, max, text: template.payText }),
    words: choices.chance(75)
      ? `Bezahlung: ${rangeOf(min, max)} brutto je ${units[unit]}`
      : undefined,
  };
};

const rangeOf = (min: number, max: number | undefined): string =>
  max === undefined ? euros(min) : `${euros(min)} bis ${euros(max)}`;

const keptSilent = (choices: Choices): OfferedPay => ({
  facts: undefined,
  words: choices.chance(40) ? "Bezahlung nach Vereinbarung" : undefined,
});

const rounded = (amount: number): number => Math.round(amount * 100) / 100;

const euros = (amount: number): string =>
  `${amount.toLocaleString("de-DE", { minimumFractionDigits: amount < 100 ? 2 : 0 })} €`;
