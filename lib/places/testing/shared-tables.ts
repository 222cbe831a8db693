import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = process.env["SHARED_DATA"] ?? path.resolve(process.cwd(), "../shared/data");

export type TableRow = Readonly<Record<string, string>>;

/** Rows of a reference table that is not part of this repository; `undefined` where it is absent. */
export const readSharedTable = (file: string): readonly TableRow[] | undefined => {
  const fullPath = path.join(folder, file);
  if (!existsSync(fullPath)) return undefined;
  const [head = "", ...lines] = readFileSync(fullPath, "utf8").trimEnd().split(/\r?\n/);
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
};
