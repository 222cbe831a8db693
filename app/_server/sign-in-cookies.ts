import "server-only";
import { cookies } from "next/headers";
import { baseUrl } from "@/lib/composition/operator";

/** Carries the sign-in that waits for its second step. */
const PENDING = "sign-in";
const PENDING_SECONDS = 15 * 60;

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

export const deviceText = async (): Promise<string | undefined> =>
  (await cookies()).get(DEVICE)?.value;

export const rememberDevice = async (text: string): Promise<void> => {
  (await cookies()).set(DEVICE, text, { ...options(), maxAge: DEVICE_SECONDS });
};
