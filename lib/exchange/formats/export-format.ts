import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";

/** Why an offer cannot be told in a format. */
export type LeftOut =
  "no-such-offer-type" | "occupation-unknown" | "workplace-unknown" | "no-occupation-code";

/** What stands in every file beside the offers. */
export type ExportSender = {
  /** As agreed with the receiver. */
  readonly supplierId: string;
  readonly name: string;
  readonly nuts: string;
  readonly contact: { readonly email: string; readonly phone: string; readonly url: string };
};

/** An occupation of an offer whose class is known. */
export type CodedOccupation = VacancyFacts["occupations"][number] & { readonly kldb: string };

/** What the vocabulary and the portal know that an offer itself does not say. */
export type ExportLookups = {
  readonly pageOf: (vacancy: Vacancy) => string;
  /** ISCO-08, four digits, of an occupation of the vocabulary. */
  readonly iscoOf: (occupationId: string) => string | undefined;
  /** Code of a title in the register of the Bundesagentur, where that was imported. */
  readonly titleCodeOf: (occupation: CodedOccupation) => string | undefined;
  /** German name of a skill, licence or certificate of the vocabulary. */
  readonly skillName: (id: string) => string | undefined;
};
