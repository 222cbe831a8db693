import { expect, it } from "vitest";
import { soundKey } from "./sound-key";
import { rawKey } from "./word-key";

it.each([
  ["сварщик", ["svarshchik", "svarschik", "svarščik", "svarshik"]],
  ["водитель", ["voditel", "voditel'", "voditjel"]],
  ["уборщица", ["uborshchitsa", "uborschica", "uborščica"]],
  ["грузчик", ["gruzchik", "gruzčik"]],
  ["кухар", ["kukhar", "kuhar"]],
  ["зварювальник", ["zvaryuvalnyk", "zvariuvalnyk", "zvarjuvalnik"]],
  ["готвач", ["gotvach", "gotvač"]],
])("takes all ways to write %s for one word", (word, written) => {
  expect(new Set([word, ...written].map((one) => soundKey(rawKey(one)))).size).toBe(1);
});

it("keeps different words apart", () => {
  const words = ["сварщик", "повар", "пекарь", "токарь", "слесарь", "столяр", "маляр"];

  expect(new Set(words.map((word) => soundKey(rawKey(word)))).size).toBe(words.length);
});
