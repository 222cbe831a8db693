import { NotALabelFile } from "./csv-records";

/** Where the columns stand, from the first record; refuses a file that lacks one of them. */
export const findColumns = <Name extends string>(
  header: readonly string[],
  names: readonly Name[],
): ((record: readonly string[], name: Name) => string) => {
  const places = new Map(header.map((name, at) => [name.replace(/^\uFEFF/, "").trim(), at]));
  const missing = names.filter((name) => !places.has(name));
  if (missing.length > 0) {
    throw new NotALabelFile(`the columns ${missing.join(", ")} are missing`);
  }
  return (record, name) => record[places.get(name) ?? -1] ?? "";
};
