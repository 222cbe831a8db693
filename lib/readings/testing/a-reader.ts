import { fingerprintOfContent } from "@/lib/vacancies/vacancy-fingerprint";
import { adKeyOf } from "../ad-key";
import type { OfferReader } from "../read-offer";

/** Reads nothing out of words; takes a correction where there is one. For tests of storing. */
export const aPlainReader: OfferReader = {
  fingerprint: (told, correction) =>
    fingerprintOfContent([
      correction?.id,
      told.title,
      told.offerType,
      told.publishedAt,
      told.facts,
    ]),
  read: (told, correction, now) => ({
    vacancy: {
      ...told,
      facts: {
        ...told.facts,
        occupations: correction
          ? [
              {
                label: correction.label,
                kldb: correction.kldb,
                occupationId: correction.occupationId,
              },
            ]
          : told.facts.occupations,
      },
    },
    reading: {
      vacancyId: told.id,
      toldFingerprint: aPlainReader.fingerprint(told, correction),
      toldOccupations: told.facts.occupations,
      key: adKeyOf(told),
      verdict: correction ? "corrected" : "unsure",
      words: told.title,
      guesses: [],
      ...(correction ? { correctionId: correction.id } : {}),
      vocabularyVersion: "plain",
      readAt: now,
    },
  }),
};
