import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";

/** Ids of millions of offers by number, in 16 bytes each: as text they would take five times as much. */
export type OfferIds = {
  readonly push: (id: VacancyId) => void;
  readonly at: (number: number) => VacancyId;
  readonly count: () => number;
  /** Of an id among those pushed, as long as they were pushed in ascending order. */
  readonly numberOf: (id: VacancyId) => number | undefined;
};

const BYTES = 16;
const FIRST_SIZE = 1024;

export const makeOfferIds = (): OfferIds => {
  let held = new Uint8Array(FIRST_SIZE * BYTES);
  let count = 0;
  return {
    push: (id) => {
      if ((count + 1) * BYTES > held.length) {
        const larger = new Uint8Array(held.length * 2);
        larger.set(held);
        held = larger;
      }
      write(held, count * BYTES, id);
      count += 1;
    },
    at: (number) => vacancyIdSchema.parse(read(held, number * BYTES)),
    count: () => count,
    numberOf: (id) => {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (read(held, middle * BYTES) < id) low = middle + 1;
        else high = middle;
      }
      return low < count && read(held, low * BYTES) === id ? low : undefined;
    },
  };
};

const write = (held: Uint8Array, at: number, id: string): void => {
  const digits = id.replaceAll("-", "");
  for (let byte = 0; byte < BYTES; byte += 1) {
    held[at + byte] = Number.parseInt(digits.slice(byte * 2, byte * 2 + 2), 16);
  }
};

const read = (held: Uint8Array, at: number): string => {
  const digits = Array.from(held.subarray(at, at + BYTES), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join("-");
};
