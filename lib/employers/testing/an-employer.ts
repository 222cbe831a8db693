import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { type Employer, employerIdSchema } from "../employer";

let made = 0;

/** A checked logistics company in Erkelenz. */
export const anEmployer = (overrides: Partial<Employer> = {}): Employer => {
  made += 1;
  return {
    id: employerIdSchema.parse(numberedUuid("employer", made)),
    name: "Rurtal Logistik GmbH",
    street: "Industriestraße 4",
    postcode: "41812",
    locality: "Erkelenz",
    industry: "Lagerei",
    employees: 85,
    checkedAt: new Date("2026-02-01T10:00:00Z"),
    ...overrides,
  };
};
