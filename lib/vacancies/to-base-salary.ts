import type { JsonLd } from "./json-ld";
import type { VacancyFacts } from "./vacancy-facts";

const unitTexts = {
  hour: "HOUR",
  day: "DAY",
  week: "WEEK",
  month: "MONTH",
  year: "YEAR",
} as const;

/** Pay as a MonetaryAmount of schema.org; undefined unless an amount and its unit are known. */
export const toBaseSalary = (pay: VacancyFacts["pay"]): JsonLd | undefined => {
  if (!pay?.unit || (pay.min === undefined && pay.max === undefined)) return undefined;
  const isExact = pay.min === pay.max;
  return {
    "@type": "MonetaryAmount",
    currency: pay.currency,
    value: {
      "@type": "QuantitativeValue",
      unitText: unitTexts[pay.unit],
      ...(isExact ? { value: pay.min } : { minValue: pay.min, maxValue: pay.max }),
    },
  };
};
