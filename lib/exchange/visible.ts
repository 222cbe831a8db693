/**
 * Control characters but tabs and line ends, marks that turn the direction of a text, spaces of no
 * width, tags: they make a text read other than it is. Joiners stay, some scripts need them.
 */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** The value with every text in it as people see it. */
export const visible = (value: unknown): unknown => {
  if (typeof value === "string") return value.replace(invisible, "");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(visible);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visible(inner)]));
};
