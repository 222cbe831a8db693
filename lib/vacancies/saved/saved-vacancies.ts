import { ok, refused, type Result } from "@/lib/shared/result";
import { type VacancyId, vacancyIdSchema } from "../vacancy";

/** Offers somebody wants to see again, the latest first; kept by their own device alone. */
export type SavedVacancies = readonly VacancyId[];

/** Half of what a browser keeps in one cookie. */
export const MOST_SAVED = 50;

export const SAVED_FOR_DAYS = 90;

const separator = ".";

/** What a device kept; whatever is no id is left out, since anybody can write a cookie. */
export const readSaved = (text: string | undefined): SavedVacancies => {
  const ids = (text ?? "").split(separator).flatMap((part) => {
    const id = vacancyIdSchema.safeParse(part.toLowerCase());
    return id.success ? [id.data] : [];
  });
  return [...new Set(ids)].slice(0, MOST_SAVED);
};

export const writeSaved = (saved: SavedVacancies): string => saved.join(separator);

type SaveRefusal = { readonly code: "list-full"; readonly most: number };

/** Puts an offer in front, or back where it stood; one that is saved already stays where it is. */
export const withSaved = (
  saved: SavedVacancies,
  id: VacancyId,
  position = 0,
): Result<SavedVacancies, SaveRefusal> => {
  if (saved.includes(id)) return ok(saved);
  if (saved.length >= MOST_SAVED) return refused({ code: "list-full", most: MOST_SAVED });
  return ok(saved.toSpliced(position, 0, id));
};

export const withoutSaved = (saved: SavedVacancies, id: VacancyId): SavedVacancies =>
  saved.filter((other) => other !== id);
