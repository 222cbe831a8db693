import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decompress } from "wawoff2";

const FOLDER = "node_modules/@kern-ux/native/dist/fonts/fira-sans";

export type ReadableFonts = { readonly regular: Buffer; readonly bold: Buffer };

/** Fira Sans as the pages show it: Latin with all its accents, Greek and Cyrillic. */
export const readReadableFonts = async (): Promise<ReadableFonts> => ({
  regular: await readFont("FiraSans-Regular.woff2"),
  bold: await readFont("FiraSans-SemiBold.woff2"),
});

// The PDF library cannot take a part out of a compressed font.
const readFont = async (name: string): Promise<Buffer> =>
  Buffer.from(await decompress(await readFile(join(process.cwd(), FOLDER, name))));
