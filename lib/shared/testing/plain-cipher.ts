import type { Cipher } from "../cipher";

/** Seals nothing: shows in tests what would be sealed, for which place and with which key. */
export const makePlainCipher = (key = "k1"): Cipher => ({
  encrypt: (text, context) => `${key}.${JSON.stringify([context, text])}`,
  decrypt: (sealed, context) => {
    const [place, text]: unknown[] = JSON.parse(sealed.slice(sealed.indexOf(".") + 1));
    if (place !== context || typeof text !== "string") throw new Error("Sealed for elsewhere");
    return text;
  },
  isOutdated: (sealed) => !sealed.startsWith(`${key}.`),
});
