import type { ReactNode } from "react";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { VacancyCard } from "./vacancy-card";

type CardListProps = {
  readonly id: string;
  readonly title: string;
  readonly vacancies: readonly Vacancy[];
};

/** A few offers under a heading; nothing where there are none. */
export const CardList = ({ id, title, vacancies }: CardListProps): ReactNode =>
  vacancies.length === 0 ? null : (
    <section className="card-list" aria-labelledby={id}>
      <h2 id={id} className="kern-heading-medium">
        {title}
      </h2>
      <ul className="card-grid">
        {vacancies.map((vacancy) => (
          <li key={vacancy.id}>
            <VacancyCard vacancy={vacancy} headingLevel="h3" />
          </li>
        ))}
      </ul>
    </section>
  );
