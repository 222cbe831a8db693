import { type Vacancy, type VacancyId } from "@/lib/vacancies/vacancy";
import { DocumentsRejected } from "@/lib/vacancies/vacancy-index";
import type { ToVacancyDocument } from "../vacancy-document";

/** Some documents as newline-delimited JSON. */
export type Payload = { readonly text: string; readonly ids: readonly VacancyId[] };

/** Well below the 100 MB that Meilisearch accepts, and little enough to hold in memory. */
const MAX_PAYLOAD_CHARACTERS = 16_000_000;

/** Throws `DocumentsRejected` for a vacancy that cannot be written down as a document. */
export const payloadsOf = function* (
  vacancies: readonly Vacancy[],
  toDocument: ToVacancyDocument,
  maxCharacters = MAX_PAYLOAD_CHARACTERS,
): Generator<Payload> {
  let [lines, ids, characters]: [string[], VacancyId[], number] = [[], [], 0];
  for (const vacancy of vacancies) {
    const line = toLine(vacancy, toDocument);
    if (characters + line.length > maxCharacters && lines.length > 0) {
      yield { text: lines.join("\n"), ids };
      [lines, ids, characters] = [[], [], 0];
    }
    lines.push(line);
    ids.push(vacancy.id);
    characters += line.length;
  }
  if (lines.length > 0) yield { text: lines.join("\n"), ids };
};

/** One bad vacancy must not look like a bug that holds up all others. */
const toLine = (vacancy: Vacancy, toDocument: ToVacancyDocument): string => {
  try {
    return JSON.stringify(toDocument(vacancy));
  } catch (fault) {
    throw new DocumentsRejected(`No document for vacancy ${vacancy.id}`, { cause: fault });
  }
};
