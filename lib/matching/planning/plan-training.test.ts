import { expect, it } from "vitest";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makeFindOpening, makeVisitOpened } from "../shortlist/find-opening";
import { makeShortlistWriter } from "../shortlist/shortlist";
import { someKnowledge } from "../testing/some-knowledge";
import { toOfferTraits } from "../traits/offer-traits";
import { toProfileTraits } from "../traits/profile-traits";
import { planTraining } from "./plan-training";

const { codebook } = someKnowledge();
const needsLicence = { facts: { requiredSkills: ["fuehrerschein-b"] } };

const shortlistOf = (vacancies: readonly ReturnType<typeof aVacancy>[]) => {
  const writer = makeShortlistWriter(codebook);
  for (const vacancy of vacancies) writer.add(toOfferTraits(vacancy, codebook));
  return writer.finish();
};

const withoutLicence = toProfileTraits(aJobSeeker({ skills: [] }), codebook, "2026-06-01");

const planFor = (pools: readonly (readonly string[])[], vacancies = [aVacancy(needsLicence)]) => {
  const shortlist = shortlistOf(vacancies);
  const told: number[] = [];
  const rows = planTraining(
    pools.map((each) => ({ profile: withoutLicence, pools: each })),
    {
      visitOpened: makeVisitOpened(shortlist, codebook),
      occupationOf: () => "warehouse",
      onProgress: async (done) => void told.push(done),
    },
  );
  return rows.then((found) => ({ rows: found, told, shortlist }));
};

it("adds up by pool what one change opens, and for everybody", async () => {
  const twice = [aVacancy(needsLicence), aVacancy(needsLicence), aVacancy()];

  const { rows } = await planFor([["near-market"], ["near-market", "50plus"], []], twice);

  const change = { kind: "proof", skillId: "fuehrerschein-b" } as const;
  const row = { occupation: "warehouse", change, offers: 2 };
  expect(rows).toEqual([
    { ...row, pool: "everybody", people: 3, openings: 6 },
    { ...row, pool: "near-market", people: 2, openings: 4 },
    { ...row, pool: "50plus", people: 1, openings: 2 },
  ]);
});

it("says of one person what the person's own page says", async () => {
  const { rows, shortlist } = await planFor([[]], [aVacancy(needsLicence), aVacancy(needsLicence)]);

  const { changes } = makeFindOpening(shortlist, codebook)(withoutLicence);

  expect(rows.map(({ change, openings }) => ({ change, more: openings }))).toEqual(changes);
});

it("tells how far it got", async () => {
  const { told } = await planFor(Array.from({ length: 60 }, () => []));

  expect(told).toEqual([25, 50]);
});
