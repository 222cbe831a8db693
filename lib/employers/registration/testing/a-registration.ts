import type { PendingRegistration, Registration } from "../registration";

export const aRegistration = (overrides: Partial<Registration> = {}): Registration => ({
  company: "Backstube Kornfeld",
  street: "Ofengasse 1",
  postcode: "41812",
  locality: "Erkelenz",
  name: "Petra Kornfeld",
  phone: "+49 171 3920099",
  email: "petra@backstube.example",
  ...overrides,
});

/** Waits until the fourth of March 2026. */
export const aPendingRegistration = (
  tokenHash: string,
  overrides: Partial<Registration> = {},
): PendingRegistration => ({
  tokenHash,
  registration: aRegistration(overrides),
  passwordHash: "not-a-real-hash",
  expiresAt: new Date("2026-03-04T10:00:00Z"),
});
