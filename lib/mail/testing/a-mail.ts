import { randomUUID } from "node:crypto";
import type { Mail } from "../mail";
import { mailIdSchema, type WaitingMail } from "../waiting-mails";

export const aMail = (overrides: Partial<Mail> = {}): Mail => ({
  to: "nadia@post.example",
  locale: "de",
  template: "test",
  values: { portal: "Stellenportal", link: "https://portal.example/de" },
  ...overrides,
});

export const aWaitingMail = (overrides: Partial<Mail> = {}): WaitingMail => ({
  id: mailIdSchema.parse(randomUUID()),
  mail: aMail(overrides),
  attempts: 0,
});
