/** A list of 32-bit integers in one buffer, far smaller than an array of numbers. */
export type GrowingNumbers = {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** The numbers so far, without the spare room. */
  readonly take: () => Int32Array;
};

const FIRST_ROOM = 1024;

export const makeGrowingNumbers = (): GrowingNumbers => {
  let room = new Int32Array(FIRST_ROOM);
  let used = 0;
  const grow = (): void => {
    const wider = new Int32Array(room.length * 2);
    wider.set(room);
    room = wider;
  };
  return {
    push: (value) => {
      if (used === room.length) grow();
      room[used] = value;
      used += 1;
    },
    length: () => used,
    take: () => room.slice(0, used),
  };
};
