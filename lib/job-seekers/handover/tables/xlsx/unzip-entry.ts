import { Unzip, UnzipInflate } from "fflate";
import type { OpenContent } from "../people-table";

/** A small file may unpack to the size of a disk; no list of people does. */
export const MOST_UNPACKED = 400_000_000;

/** Thrown where an archive is damaged or unpacks without end. */
export class NotAnArchive extends Error {
  override readonly name = "NotAnArchive";
}

/** The unpacked bytes of one entry of an archive, in bounded memory; none where it is missing. */
export async function* unzipEntry(
  open: OpenContent,
  entry: string,
  mostUnpacked = MOST_UNPACKED,
): AsyncGenerator<Uint8Array> {
  const state: { ready: Uint8Array[]; bytes: number; isOver: boolean } = {
    ready: [],
    bytes: 0,
    isOver: false,
  };
  const unzip = new Unzip((file) => {
    if (file.name !== entry) return;
    file.ondata = (fault, chunk, isFinal) => {
      if (fault) throw new NotAnArchive(fault.message);
      state.bytes += chunk.length;
      if (state.bytes > mostUnpacked) throw new NotAnArchive("the archive unpacks without end");
      state.ready.push(chunk);
      state.isOver = isFinal;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of open()) {
    push(unzip, chunk, false);
    yield* state.ready.splice(0);
    if (state.isOver) return;
  }
  push(unzip, new Uint8Array(), true);
  yield* state.ready.splice(0);
}

const push = (unzip: Unzip, chunk: Uint8Array, isFinal: boolean): void => {
  try {
    unzip.push(chunk, isFinal);
  } catch (fault) {
    if (fault instanceof NotAnArchive) throw fault;
    throw new NotAnArchive(fault instanceof Error ? fault.message : String(fault));
  }
};
