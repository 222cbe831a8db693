import "server-only";
import { cookies } from "next/headers";
import { paths } from "@/app/paths";
import { CHALLENGE_MINUTES } from "@/lib/accounts/passkeys/manage-passkeys";
import { baseUrl } from "@/lib/composition/operator";
import { HANDSHAKE_MINUTES } from "@/lib/composition/provider-sign-in";

/** Carries the sign-in that waits for its second step. */
const PENDING = "sign-in";
const PENDING_SECONDS = 15 * 60;

/** Ties the provider's answer to the browser that asked; sent to the way back alone. */
const ASKED = "provider-sign-in";
const askedOptions = () => ({ ...options(), path: paths.providerCallback });

/** Ties the answer of a device to the browser that asked it to sign. */
const PASSKEY_ASK = "passkey-ask";

/** Recognises a device on which somebody signed in before. */
const DEVICE = "known-device";
const DEVICE_SECONDS = 180 * 24 * 60 * 60;

const options = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: baseUrl().startsWith("https:"),
  path: "/",
});

export const rememberPending = async (token: string): Promise<void> => {
  (await cookies()).set(PENDING, token, { ...options(), maxAge: PENDING_SECONDS });
};

export const pendingToken = async (): Promise<string | undefined> =>
  (await cookies()).get(PENDING)?.value;

export const forgetPending = async (): Promise<void> => {
  (await cookies()).delete(PENDING);
};

export const rememberAsked = async (sealed: string): Promise<void> => {
  (await cookies()).set(ASKED, sealed, { ...askedOptions(), maxAge: HANDSHAKE_MINUTES * 60 });
};

/** Counts for one answer. */
export const takeAsked = async (): Promise<string | undefined> => {
  const held = await cookies();
  const sealed = held.get(ASKED)?.value;
  held.set(ASKED, "", { ...askedOptions(), maxAge: 0 });
  return sealed;
};

export const rememberPasskeyAsk = async (token: string): Promise<void> => {
  (await cookies()).set(PASSKEY_ASK, token, { ...options(), maxAge: CHALLENGE_MINUTES * 60 });
};

/** Counts for one answer. */
export const takePasskeyAsk = async (): Promise<string | undefined> => {
  const held = await cookies();
  const token = held.get(PASSKEY_ASK)?.value;
  held.delete(PASSKEY_ASK);
  return token;
};

export const deviceText = async (): Promise<string | undefined> =>
  (await cookies()).get(DEVICE)?.value;

export const rememberDevice = async (text: string): Promise<void> => {
  (await cookies()).set(DEVICE, text, { ...options(), maxAge: DEVICE_SECONDS });
};
