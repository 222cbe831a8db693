import { expect, it } from "vitest";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { FEWEST_SHOWN } from "./find-cards";
import { findCardsAmong } from "./testing/cards-under-test";

const fitting = (count: number) => Array.from({ length: count }, () => aJobSeeker());

it("shows nobody where fewer than three agreed and fit", async () => {
  const found = await findCardsAmong(fitting(FEWEST_SHOWN - 1))(aVacancy());

  expect(found).toEqual([]);
});

it("shows everybody who agreed and fits from three on, and at most ten", async () => {
  expect(await findCardsAmong(fitting(3))(aVacancy())).toHaveLength(3);
  expect(await findCardsAmong(fitting(14))(aVacancy())).toHaveLength(10);
});

it("leaves out whom the offer does not fit and whom a hard obstacle excludes", async () => {
  const people = fitting(3);
  const home = { locality: "Zülpich", postcode: "53909", point: { lat: 50.69, lng: 6.65 } };
  const farOff = aJobSeeker({ home, wishes: [], experience: [], languages: [] });
  const excluded = aJobSeeker({ demandsToAvoid: ["standing"] });

  const found = await findCardsAmong([...people, farOff, excluded])(aVacancy());

  expect(found.map(({ jobSeekerId }) => jobSeekerId).toSorted()).toEqual(
    people.map(({ id }) => id).toSorted(),
  );
});

it("counts only those among whom one could hide", async () => {
  const excluded = aJobSeeker({ demandsToAvoid: ["standing"] });

  expect(await findCardsAmong([...fitting(2), excluded])(aVacancy())).toEqual([]);
});
