import type { Operator } from "@/lib/operator/operator";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { targetGroupsOf } from "@/lib/job-seekers/target-groups";
import { kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import {
  ageOf,
  type Counted,
  fieldOf,
  fitCountOf,
  type MonthFigures,
  monthBefore,
  toCells,
} from "@/lib/key-figures/month-figures";
import { dayOf } from "@/lib/shared/dates";
import { isPublished, type Vacancy } from "@/lib/vacancies/vacancy";
import { makeChoices } from "./choices";

const MONTHS = 6;
const DAYS = 86_400_000;

const kreise = [
  { ags: "05370", name: "Kreis Heinsberg", share: 70 },
  { ags: "05358", name: "Kreis Düren", share: 55 },
] as const;
type Kreis = (typeof kreise)[number];

type Demo = {
  readonly vacancies: readonly Vacancy[];
  readonly jobSeekers: readonly { readonly jobSeeker: JobSeeker }[];
};

/**
 * Figures of two Kreise over six months. There is no history of the demo: which of its offers and
 * people were there in a month, and whom offers fitted, is drawn; counted and hidden is as always.
 */
export const makeDemoFigures = (
  { kreis: { ags } }: Operator,
  demo: Demo,
  now: Date,
): readonly MonthFigures[] =>
  kreise.some((kreis) => kreis.ags === ags)
    ? kreise.flatMap((kreis) =>
        lastMonths(now).map((month, ago) => ({
          ...{ kreis: kreisAgsSchema.parse(kreis.ags), kreisName: kreis.name, month },
          at: new Date(now.getTime() - ago * 30 * DAYS).toISOString(),
          cells: toCells(countedIn(demo, kreis, month, ago)),
        })),
      )
    : [];

const lastMonths = (now: Date): readonly string[] => {
  const months = [monthBefore(dayOf(now))];
  while (months.length < MONTHS) months.push(monthBefore(`${months.at(-1) ?? ""}-01`));
  return months;
};

const countedIn = (
  { vacancies, jobSeekers }: Demo,
  kreis: Kreis,
  month: string,
  ago: number,
): Counted => {
  const wasThere = (id: string): boolean =>
    makeChoices(`${kreis.ags} ${month} ${id}`).integer(1, 100) <= kreis.share + 3 * (MONTHS - ago);
  return {
    offers: vacancies
      .filter((vacancy) => isPublished(vacancy) && wasThere(vacancy.id))
      .map(({ id, facts, origin }) => {
        const choices = makeChoices(`figures ${kreis.ags} ${month} ${id}`);
        return {
          field: fieldOf(facts.occupations[0]?.kldb),
          origin,
          age: ageOf(choices.integer(1, 110)),
          fits: fitCountOf(Math.max(0, choices.integer(-4, 26))),
          count: 1,
        };
      }),
    people: jobSeekers
      .filter(({ jobSeeker }) => wasThere(jobSeeker.id))
      .map(({ jobSeeker }) => ({ groups: targetGroupsOf(jobSeeker, `${month}-28`), count: 1 })),
  };
};
