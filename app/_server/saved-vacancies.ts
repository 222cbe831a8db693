import "server-only";
import { cookies } from "next/headers";
import { baseUrl } from "@/lib/composition/operator";
import {
  readSaved,
  SAVED_FOR_DAYS,
  type SavedVacancies,
  writeSaved,
} from "@/lib/vacancies/saved/saved-vacancies";

const DAY_SECONDS = 86_400;

const cookieName = (): string => (baseUrl().startsWith("https:") ? "__Host-saved" : "saved");

/** What the reader's device kept; the portal itself keeps no list. */
export const savedVacancies = async (): Promise<SavedVacancies> =>
  readSaved((await cookies()).get(cookieName())?.value);

/** An empty list leaves no cookie behind. */
export const keepSaved = async (saved: SavedVacancies): Promise<void> => {
  (await cookies()).set(cookieName(), writeSaved(saved), {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: baseUrl().startsWith("https:"),
    maxAge: saved.length === 0 ? 0 : SAVED_FOR_DAYS * DAY_SECONDS,
  });
};
