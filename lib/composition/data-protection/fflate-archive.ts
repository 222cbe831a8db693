import { zip } from "fflate";
import type { Archive } from "@/lib/data-protection/copy-of-data";

/** A ZIP file in memory. */
export const makeFflateArchive = (): Archive => (files) =>
  new Promise((resolve, reject) =>
    zip({ ...files }, { level: 6 }, (fault, bytes) => (fault ? reject(fault) : resolve(bytes))),
  );
