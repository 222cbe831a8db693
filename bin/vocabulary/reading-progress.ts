import { SingleBar } from "cli-progress";
import type { FoundFile, FoundSet } from "./find-set-files";

export type ReadingProgress = {
  /** The same file, counted while it is read. */
  readonly watch: (file: FoundFile) => FoundFile;
  readonly stop: () => void;
};

/** Every file is read twice: to see whether it changed, and to take it over. */
const READINGS = 2;

/** A bar over the bytes of all files. */
export const showReadingProgress = (
  sets: readonly FoundSet[],
  isShown: boolean,
): ReadingProgress => {
  const bar = new SingleBar({
    format: "{bar} {percentage} %  {eta_formatted}",
    noTTYOutput: false,
  });
  const bytes = sets.flatMap(({ files }) => files).reduce((sum, file) => sum + file.bytes, 0);
  if (isShown) bar.start(READINGS * bytes, 0);
  return {
    watch: (file) => ({
      ...file,
      open: async function* () {
        for await (const chunk of file.open()) {
          yield chunk;
          if (isShown) bar.increment(chunk.length);
        }
      },
    }),
    stop: () => bar.stop(),
  };
};
