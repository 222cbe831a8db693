import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { type z } from "zod";

/** Writes a file that only its owner may read; readers see the old or the new text, never half. */
export const writePrivateFile = (file: string, text: string): void => {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
};

/** Reads a JSON file that fits the schema; undefined when it is missing, cut off or foreign. */
export const readJsonFile = <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.infer<Schema> | undefined => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
};
