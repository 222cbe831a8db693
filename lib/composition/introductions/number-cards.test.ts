import { expect, it } from "vitest";
import { aJobSeekerId } from "@/lib/job-seekers/testing/a-job-seeker";
import { aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import { makeNumberOf } from "./number-cards";

const [offer, person] = [aVacancyId(), aJobSeekerId()];

it("names the same person at the same offer the same way", () => {
  expect(makeNumberOf("key")(offer, person)).toBe(makeNumberOf("key")(offer, person));
  expect(makeNumberOf("key")(offer, person)).toMatch(/^[0-9A-Z]{8}$/);
});

it("names nobody by one number at two offers, nor under another key", () => {
  const number = makeNumberOf("key")(offer, person);

  expect(makeNumberOf("key")(aVacancyId(), person)).not.toBe(number);
  expect(makeNumberOf("other key")(offer, person)).not.toBe(number);
});
