/** What PostgreSQL can hold in no text: the character NUL and halves of surrogate pairs. */
const unstorable = /\0|\p{Surrogate}/gu;
const REPLACEMENT = "\ufffd";

/** The same in JSON, where they stand as escape sequences. May also match harmless text. */
const unstorableInJson = /\\u(?:0000|d[89a-f])/i;

/** The text with a replacement character for whatever PostgreSQL would refuse. */
export const toStorableText = (text: string): string => text.replace(unstorable, REPLACEMENT);

/** Whether PostgreSQL can hold every string of the value. Errs on the side of no. */
export const isStorable = (value: unknown): boolean =>
  !unstorableInJson.test(JSON.stringify(value));

/** JSON that a `jsonb` column takes. */
export const toStorableJson = (value: unknown): string =>
  isStorable(value)
    ? JSON.stringify(value)
    : JSON.stringify(value, (_key, inner: unknown) =>
        typeof inner === "string" ? toStorableText(inner) : inner,
      );
