import { MailRefused, MailTransportUnavailable } from "@/lib/mail/mail-transport";

/** What a server answers that is about to close, whatever it was asked. */
const SERVICE_NOT_AVAILABLE = 421;

/**
 * What nodemailer throws, in our words. Whatever happens before a recipient is named is a fault of
 * the server or of the configuration (such as a sender that is not let through), and every other
 * message would meet it, too.
 */
export const toSmtpFault = (fault: unknown): MailRefused | MailTransportUnavailable => {
  const code = factOf(fault, "code") ?? "unknown";
  const answer = Number(factOf(fault, "responseCode"));
  const reason = Number.isInteger(answer) ? `${code} ${answer}` : code;
  return isAboutTheMessage(fault, code) && answer !== SERVICE_NOT_AVAILABLE
    ? new MailRefused(reason, answer >= 500)
    : new MailTransportUnavailable(reason);
};

const isAboutTheMessage = (fault: unknown, code: string): boolean => {
  const command = factOf(fault, "command");
  if (command === "API") return code === "EENVELOPE" || code === "EMESSAGE" || code === "ESTREAM";
  return command === "RCPT TO" || command === "DATA";
};

const factOf = (fault: unknown, name: string): string | undefined => {
  if (typeof fault !== "object" || fault === null) return undefined;
  const value: unknown = Reflect.get(fault, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
};
