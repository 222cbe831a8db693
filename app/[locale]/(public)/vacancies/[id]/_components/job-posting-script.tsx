import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import { baseUrl } from "@/lib/composition/operator";
import { toScriptText } from "@/lib/vacancies/json-ld";
import { toJobPosting } from "@/lib/vacancies/to-job-posting";
import type { Vacancy } from "@/lib/vacancies/vacancy";

/** The offer in the words search engines understand. */
export const JobPostingScript = ({ vacancy }: { vacancy: Vacancy }): ReactNode => {
  const url = `${baseUrl()}${paths.vacancy(useLocale(), vacancy.id)}`;
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: toScriptText(toJobPosting(vacancy, url)) }}
    />
  );
};
