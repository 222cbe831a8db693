/**
 * Letters that only come about where UTF-8 was read as Windows-1252 ("MÃ¼ller", "StraÃŸe") or the
 * other way round: nobody is called like that, and nothing would find the person again.
 */
const garbled = /\uFFFD|Ã[\u0080-\u00BF\u0152-\u2122]/;

/** The fields of a record, at its top, whose letters were damaged on the way. */
export const garbledFields = (record: unknown): readonly string[] =>
  typeof record === "object" && record !== null
    ? Object.entries(record).flatMap(([field, value]) =>
        garbled.test(typeof value === "string" ? value : (JSON.stringify(value) ?? ""))
          ? [field]
          : [],
      )
    : [];
