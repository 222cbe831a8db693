import "server-only";
import { headers } from "next/headers";
import { userAgent } from "next/server";
import type { Origin } from "@/lib/accounts/sign-in/throttle";
import { clientAddress } from "@/lib/composition/client-address";
import { readKnownDevice, writeKnownDevice } from "@/lib/composition/known-devices";
import { deviceText, rememberDevice } from "./sign-in-cookies";

/** Where a sign-in comes from: address, browser and system, and whether we know the device. */
export const signInOrigin = async (): Promise<Origin> => {
  const sent = await headers();
  const { browser, os } = userAgent({ headers: sent });
  return {
    address: clientAddress(sent),
    device: [browser.name, os.name].filter((name) => name).join(", "),
    knownDevice: readKnownDevice(await deviceText()),
  };
};

/** Whoever signed in here once is not held up by what strangers try. */
export const recogniseDevice = async (email: string): Promise<void> => {
  await rememberDevice(writeKnownDevice(readKnownDevice(await deviceText()), email));
};
