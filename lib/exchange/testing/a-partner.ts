import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { type Agreement, agreementSchema } from "../agreement";
import { type KreisAgs, kreisAgsSchema } from "../kreis-ags";
import { type Partner, partnerIdSchema } from "../partner";

export const heinsberg: KreisAgs = kreisAgsSchema.parse("05370");
export const dueren: KreisAgs = kreisAgsSchema.parse("05358");
export const aachen: KreisAgs = kreisAgsSchema.parse("05334");

type AgreementOverrides = {
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly gives?: Partial<Agreement["gives"]>;
  readonly takes?: Partial<Agreement["takes"]>;
  readonly figures?: Agreement["figures"];
};

/** Own offers of every kind, both ways, since the beginning of 2026. */
export const anAgreement = ({ gives, takes, ...dates }: AgreementOverrides = {}): Agreement =>
  agreementSchema.parse({
    validFrom: "2026-01-01",
    ...dates,
    gives: { ...gives },
    takes: { ...takes },
  });

/** Kreis Düren, with an active agreement. */
export const aPartner = (overrides: Partial<Partner> = {}): Partner => ({
  id: partnerIdSchema.parse(numberedUuid("partner", Number(overrides.ags ?? dueren))),
  ags: dueren,
  name: "Kreis Düren",
  slug: "kreis-dueren",
  baseUrl: "https://stellen.kreis-dueren.example",
  state: "active",
  contact: { name: "", email: "", phone: "" },
  agreement: anAgreement(),
  ...overrides,
});
