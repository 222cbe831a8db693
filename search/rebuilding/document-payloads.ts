import { setImmediate as breath } from "node:timers/promises";
import { type Vacancy, type VacancyId } from "@/lib/vacancies/vacancy";
import { DocumentsRejected } from "@/lib/vacancies/vacancy-index";
import type { ToVacancyDocument } from "../vacancy-document";

/** Some documents as newline-delimited JSON. */
export type Payload = { readonly text: string; readonly ids: readonly VacancyId[] };

/** Meilisearch accepts 100 MB, and works on what comes at once several times faster. */
const MAX_PAYLOAD_BYTES = 90_000_000;

/** Writing so many takes a tenth of a second; whatever else this process does goes on in between. */
const WRITTEN_AT_A_TIME = 250;

/** Throws `DocumentsRejected` for a vacancy that cannot be written down as a document. */
export const payloadsOf = async function* (
  vacancies: readonly Vacancy[],
  toDocument: ToVacancyDocument,
  maxBytes = MAX_PAYLOAD_BYTES,
): AsyncGenerator<Payload> {
  let [lines, ids, bytes]: [string[], VacancyId[], number] = [[], [], 0];
  for (const [at, vacancy] of vacancies.entries()) {
    if (at % WRITTEN_AT_A_TIME === WRITTEN_AT_A_TIME - 1) await breath();
    const line = toLine(vacancy, toDocument);
    const length = Buffer.byteLength(line) + 1;
    if (bytes + length > maxBytes && lines.length > 0) {
      yield { text: lines.join("\n"), ids };
      [lines, ids, bytes] = [[], [], 0];
    }
    lines.push(line);
    ids.push(vacancy.id);
    bytes += length;
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
