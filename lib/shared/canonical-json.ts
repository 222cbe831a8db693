/** JSON with the keys of every object in order, as RFC 8785 has it: equal content reads equal. */
export const canonicalJson = (value: unknown): string => written(value) ?? "null";

/** Undefined for what JSON leaves out. */
const written = (value: unknown): string | undefined => {
  if (typeof value !== "object" || value === null || value instanceof Date) {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members: string[] = [];
  // Put together by hand: objects have names that are numbers first, whatever order they were put in.
  for (const [name, inner] of Object.entries(value).sort(byName)) {
    const text = written(inner);
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${members.join(",")}}`;
};

type Member = readonly [string, unknown];

const byName = ([a]: Member, [b]: Member): number => (a < b ? -1 : 1);
