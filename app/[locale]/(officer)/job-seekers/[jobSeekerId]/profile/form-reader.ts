type Code = { readonly kldb: string; readonly occupationId: string };

/** Reads fields of a form; what is empty was not said. */
export type FormReader = {
  readonly text: (name: string) => string | undefined;
  /** With a comma or a point. */
  readonly number: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean | undefined;
  readonly all: (name: string) => readonly string[];
  readonly codes: (name: string) => readonly Code[];
};

const flags: Readonly<Record<string, boolean>> = { yes: true, no: false };

export const readForm = (
  form: FormData,
  codesOf: (codes: readonly string[]) => readonly Code[],
): FormReader => {
  const all = (name: string): readonly string[] =>
    form.getAll(name).filter((value) => typeof value === "string");
  const text = (name: string): string | undefined => {
    const words = all(name)[0]?.trim() ?? "";
    return words === "" ? undefined : words;
  };
  return {
    all,
    text,
    number: (name) => {
      const words = text(name);
      return words === undefined ? undefined : Number(words.replace(",", "."));
    },
    flag: (name) => flags[text(name) ?? ""],
    codes: (name) => codesOf(all(name)),
  };
};
