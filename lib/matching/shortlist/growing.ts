type Numbers = Int32Array | Uint16Array | Uint8Array | Uint32Array;

/** A typed array that doubles where it is full; `taken` is the part in use, without a copy. */
export type Growing<Held extends Numbers> = {
  readonly push: (value: number) => void;
  readonly length: () => number;
  readonly taken: () => Held;
};

const FIRST_SIZE = 1024;

/** `make` gives an empty array of so many numbers, shared between threads where it likes. */
export const makeGrowing = <Held extends Numbers>(make: (size: number) => Held): Growing<Held> => {
  let held = make(FIRST_SIZE);
  let length = 0;
  return {
    push: (value) => {
      if (length === held.length) {
        const larger = make(held.length * 2);
        larger.set(held);
        held = larger;
      }
      held[length] = value;
      length += 1;
    },
    length: () => length,
    taken: () => {
      const exact = make(length);
      exact.set(held.subarray(0, length));
      return exact;
    },
  };
};

export const sharedInts = (size: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(size * Int32Array.BYTES_PER_ELEMENT));
export const sharedShorts = (size: number): Uint16Array =>
  new Uint16Array(new SharedArrayBuffer(size * Uint16Array.BYTES_PER_ELEMENT));
export const sharedBytes = (size: number): Uint8Array =>
  new Uint8Array(new SharedArrayBuffer(size));
export const sharedCounts = (size: number): Uint32Array =>
  new Uint32Array(new SharedArrayBuffer(size * Uint32Array.BYTES_PER_ELEMENT));
