import type { Cipher } from "@/lib/shared/cipher";
import { makeAesCipher } from "./aes-cipher";
import { readEnvironment } from "./env";
import { once } from "./once";

/** Seals and opens with the keys of this installation. */
export const cipher: () => Cipher = once("cipher", () => {
  const { DATA_KEY: current, DATA_KEYS_OLD: older } = readEnvironment();
  return makeAesCipher(current, older);
});
