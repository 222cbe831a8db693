import { z } from "zod";
import type { AccountId } from "@/lib/accounts/account";

export const employerIdSchema = z.uuid().brand<"EmployerId">();
export type EmployerId = z.infer<typeof employerIdSchema>;

/** How staff find out that a company is what it says. */
export const employerCheckWays = ["company-number", "phone-call"] as const;

/** A company or institution that offers work. */
export const employerSchema = z.object({
  id: employerIdSchema,
  name: z.string().min(1).max(300),
  street: z.string().optional(),
  postcode: z.string().optional(),
  locality: z.string(),
  /** WZ 2008 section or division, as words. */
  industry: z.string().optional(),
  employees: z.number().int().positive().optional(),
  /** When staff checked it (company number or phone call); absent means not checked yet. */
  checkedAt: z.date().optional(),
  checkedHow: z.enum(employerCheckWays).optional(),
  checkedBy: z.uuid().optional(),
  /** Betriebsnummer, commercial register or VAT number, as the company wrote it. */
  companyNumber: z.string().max(40).optional(),
  /** Where staff can reach it; never shown to the public. */
  phone: z.string().max(60).optional(),
});
export type Employer = z.infer<typeof employerSchema>;

export type EmployerStore = {
  find: (id: EmployerId) => Promise<Employer | undefined>;
  /** `by` is who changes them; the portal itself where nobody is named. */
  saveAll: (employers: readonly Employer[], by?: AccountId) => Promise<void>;
};
