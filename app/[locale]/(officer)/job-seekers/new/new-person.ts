import type { CreateJobSeekerRefusal } from "@/lib/job-seekers/create-job-seeker";

export const newPersonFields = [
  "reference",
  "givenName",
  "familyName",
  "place",
  "birthDate",
  "phone",
  "email",
] as const;
export type NewPersonField = (typeof newPersonFields)[number];

export type NewPersonTyped = Readonly<Partial<Record<NewPersonField, string>>>;

/** Why nobody was taken on, with what was typed, so that nothing is typed twice. */
export type NewPersonAnswer = {
  readonly refused: CreateJobSeekerRefusal["code"];
  /** Fields that could not be read. */
  readonly wrong: readonly string[];
  readonly typed: NewPersonTyped;
};

export const readNewPerson = (form: FormData): NewPersonTyped =>
  Object.fromEntries(
    newPersonFields.flatMap((field) => {
      const value = form.get(field);
      return typeof value === "string" ? [[field, value] as const] : [];
    }),
  );
