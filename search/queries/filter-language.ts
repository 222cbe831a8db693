/** One condition in the engine's filter language. Conditions of a list must all hold. */
export type Condition = string;

/** Inside double quotes only the quote and the backslash mean something; both are escaped. */
export const quoted = (value: string): string => `"${value.replace(/["\\]/g, "\\$&")}"`;

/** Any of the values; none of them means no vacancy. */
export const isOneOf = (attribute: string, values: readonly string[]): Condition =>
  `${attribute} IN [${values.map(quoted).join(", ")}]`;

/** Holds for no vacancy at all. */
export const never: Condition = isOneOf("shard", []);

export const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? never : `(${conditions.join(" OR ")})`;

export const not = (condition: Condition): Condition => `NOT ${condition}`;
