import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accountMark, type Origin } from "@/lib/accounts/sign-in/throttle";
import { cipher } from "./cipher";

type KnownDevice = NonNullable<Origin["knownDevice"]>;

const knownDeviceSchema = z.object({ id: z.uuid(), accounts: z.array(z.string()).max(10) });
const PLACE = "known-device";

/** The device a cookie of ours speaks of; undefined where it is missing or not from us. */
export const readKnownDevice = (text: string | undefined): KnownDevice | undefined => {
  if (!text) return undefined;
  try {
    return knownDeviceSchema.parse(JSON.parse(cipher().decrypt(text, PLACE)));
  } catch {
    return undefined;
  }
};

/** The cookie of a device on which somebody proved to own this account. */
export const writeKnownDevice = (known: KnownDevice | undefined, email: string): string => {
  const mark = accountMark(email);
  const others = known?.accounts.filter((account) => account !== mark) ?? [];
  const device = { id: known?.id ?? randomUUID(), accounts: [mark, ...others].slice(0, 10) };
  return cipher().encrypt(JSON.stringify(device), PLACE);
};
