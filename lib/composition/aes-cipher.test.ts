import { expect, it } from "vitest";
import { isDataKey, makeAesCipher } from "./aes-cipher";

const [oldKey, newKey] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString("base64"));
if (!oldKey || !newKey) throw new Error("Two keys are needed");

it.each(["", "JBSWY3DPEHPK3PXP", "Müller, Łódź 🚲", "x".repeat(10_000)])(
  "opens what it sealed (%#)",
  (text) => {
    const cipher = makeAesCipher(newKey);

    expect(cipher.decrypt(cipher.encrypt(text, "here"), "here")).toBe(text);
  },
);

it("never seals the same text the same way", () => {
  const cipher = makeAesCipher(newKey);

  expect(cipher.encrypt("text", "here")).not.toBe(cipher.encrypt("text", "here"));
});

it("refuses a sealed text at another place", () => {
  const cipher = makeAesCipher(newKey);

  expect(() => cipher.decrypt(cipher.encrypt("text", "account 1"), "account 2")).toThrow();
});

it("refuses a sealed text of which one bit changed", () => {
  const cipher = makeAesCipher(newKey);
  const [id = "", body = ""] = cipher.encrypt("a longer text", "here").split(".");
  const bytes = Buffer.from(body, "base64url");

  for (const index of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(bytes.readUInt8(index) ^ 1, index);
    expect(() => cipher.decrypt(`${id}.${changed.toString("base64url")}`, "here")).toThrow();
  }
});

it.each(["", ".", "nothing", "00000000.AAAA"])("refuses %j", (sealed) => {
  expect(() => makeAesCipher(newKey).decrypt(sealed, "here")).toThrow();
});

it("opens with an older key and says that the text should be sealed anew", () => {
  const sealed = makeAesCipher(oldKey).encrypt("text", "here");
  const rotated = makeAesCipher(newKey, [oldKey]);

  expect(rotated.decrypt(sealed, "here")).toBe("text");
  expect(rotated.isOutdated(sealed)).toBe(true);
  expect(rotated.isOutdated(rotated.encrypt("text", "here"))).toBe(false);
  expect(() => makeAesCipher(newKey).decrypt(sealed, "here")).toThrow(/not among the data keys/);
});

it("takes 32 bytes in base64 as a key, nothing else", () => {
  expect(isDataKey(newKey)).toBe(true);
  expect(isDataKey(Buffer.alloc(32, 250).toString("base64url"))).toBe(true);
  expect(isDataKey(Buffer.alloc(31).toString("base64"))).toBe(false);
  expect(isDataKey(`${newKey.slice(0, -1)}!`)).toBe(false);
  expect(() => makeAesCipher("short")).toThrow(/32 bytes/);
});
