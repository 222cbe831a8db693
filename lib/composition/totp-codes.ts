import { Secret, TOTP } from "otpauth";
import type { OneTimeCodes } from "@/lib/accounts/second-factor/second-factor";

/** RFC 4226 recommends 160 bits. */
const SECRET_BYTES = 20;
const STEP_SECONDS = 30;

/** What authenticator apps understand without asking: SHA-1, six digits, thirty seconds. */
export const makeTotpCodes = (issuer: string): OneTimeCodes => {
  const totpOf = (secret: string, label = ""): TOTP =>
    new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period: STEP_SECONDS });
  return {
    newSecret: () => new Secret({ size: SECRET_BYTES }).base32,
    stepOf: (secret, token, at) => {
      if (!/^\d{6}$/.test(token)) return undefined;
      const timestamp = at.getTime();
      const delta = totpOf(secret).validate({ token, timestamp, window: 1 });
      const step = TOTP.counter({ period: STEP_SECONDS, timestamp });
      return delta === null ? undefined : step + delta;
    },
    codeAt: (secret, at) => totpOf(secret).generate({ timestamp: at.getTime() }),
    addressOf: (secret, account) => totpOf(secret, account).toString(),
  };
};
