import type { ReactNode } from "react";
import { VacancyDescription } from "@/app/[locale]/(public)/vacancies/[id]/_components/vacancy-description";
import { AllVacancyFacts } from "@/app/[locale]/(public)/vacancies/[id]/_components/vacancy-facts";
import { VacancyHead } from "@/app/[locale]/(public)/vacancies/[id]/_components/vacancy-head";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { FactEvidence } from "@/lib/readings/find-evidence";
import type { Vacancy } from "@/lib/vacancies/vacancy";

// Whoever wrote it knows what it says; the words behind a fact help strangers.
const nothingRead: FactEvidence = new Map();

/** The offer as the public will see it. */
export const OfferPreview = ({ vacancy }: { readonly vacancy: Vacancy }): ReactNode => (
  <article className="offer-preview">
    <VacancyHead vacancy={vacancy} />
    <VacancyDescription facts={vacancy.facts} />
    <AllVacancyFacts vacancy={vacancy} vocabulary={vocabulary()} evidence={nothingRead} />
  </article>
);
