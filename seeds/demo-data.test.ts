import { describe, expect, it } from "vitest";
import { targetGroups, targetGroupsOf } from "@/lib/job-seekers/target-groups";
import kreisHeinsberg from "@/lib/operator/configurations/kreis-heinsberg.json";
import { dayOf } from "@/lib/shared/dates";
import { distanceInKm } from "@/lib/shared/geo";
import { sanitiseDescription, textOf } from "@/lib/vacancies/sanitise-description";
import { offerTypes, vacancyStatuses } from "@/lib/vacancies/vacancy";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeDemoData } from "./demo-data";
import { accountIdOf, demoPassword, demoSignIns, mainOfficers } from "./personas";
import { storyVacancyId } from "./vacancies/story-vacancies";

const now = new Date("2026-03-02T08:00:00Z");
const { accounts, employers, vacancies, corrections, jobSeekers } = makeDemoData(now);
const published = vacancies.filter(({ status }) => status === "published");

const countsOf = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
const unknownSkills = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id) => builtInVocabulary.findSkill(id) === undefined)),
];

describe("the demo data", () => {
  it("is the same every time", () => {
    expect(makeDemoData(now)).toEqual({ accounts, employers, vacancies, corrections, jobSeekers });
  });

  it("keeps its ids when the day changes", () => {
    const later = makeDemoData(new Date("2027-10-15T05:30:00Z"));

    expect(later.vacancies.map(({ id }) => id)).toEqual(vacancies.map(({ id }) => id));
    expect(later.jobSeekers.map(({ jobSeeker }) => jobSeeker.id)).toEqual(
      jobSeekers.map(({ jobSeeker }) => jobSeeker.id),
    );
  });

  it("gives no id twice", () => {
    const ids = [
      ...accounts.map(({ id }) => id),
      ...employers.map(({ id }) => id),
      ...vacancies.map(({ id }) => id),
      ...jobSeekers.map(({ jobSeeker }) => jobSeeker.id),
    ];

    expect(new Set<string>(ids).size).toBe(ids.length);
  });

  it("leads nowhere outside: every address ends in .example", () => {
    const text = JSON.stringify({ accounts, employers, vacancies, jobSeekers });
    const hosts = [...text.matchAll(/(?:https?:\/\/|@)([a-z0-9.-]+)/gi)].map(([, host]) => host);

    expect(hosts.length).toBeGreaterThan(100);
    expect(hosts.filter((host) => !host?.endsWith(".example"))).toEqual([]);
  });
});

describe("the demo offers", () => {
  it("are about six hundred, most of them public", () => {
    expect(vacancies.length).toBeGreaterThanOrEqual(580);
    expect(vacancies.length).toBeLessThanOrEqual(720);
    expect(published.length / vacancies.length).toBeGreaterThan(0.9);
  });

  it.each(offerTypes)("hold at least ten of the kind %s", (offerType) => {
    const some = published.filter((vacancy) => vacancy.offerType === offerType);

    expect(some.length).toBeGreaterThanOrEqual(10);
  });

  it.each(vacancyStatuses)("show the status %s", (status) => {
    expect(vacancies.some((vacancy) => vacancy.status === status)).toBe(true);
  });

  it.each(kreisHeinsberg.municipalities)("hold at least twenty in $name", ({ ags }) => {
    const some = published.filter(({ facts }) =>
      facts.workplaces.some((workplace) => workplace.ags === ags),
    );

    expect(some.length).toBeGreaterThanOrEqual(20);
  });

  it("reach into neighbouring Kreise and across the border", () => {
    const places = published.flatMap(({ facts }) => facts.workplaces);
    const abroad = places.filter(({ country }) => country === "NL");
    const beyond = places.filter(({ ags }) => ags !== undefined && !ags.startsWith("05370"));

    expect(abroad.length).toBeGreaterThanOrEqual(15);
    expect(beyond.length).toBeGreaterThanOrEqual(80);
  });

  it("cover nearly all areas of occupation", () => {
    const fields = new Set(
      published.flatMap(({ facts }) => facts.occupations.map(({ kldb }) => kldb?.slice(0, 2))),
    );

    expect(fields.size).toBeGreaterThanOrEqual(28);
  });

  it("name only occupations and skills of the vocabulary", () => {
    const occupations = vacancies
      .flatMap(({ facts }) => facts.occupations)
      .filter(({ occupationId }) => occupationId !== undefined)
      .filter(
        ({ occupationId = "", kldb }) =>
          builtInVocabulary.findOccupation(occupationId)?.kldb !== kldb,
      );
    const skills = vacancies.flatMap(({ facts }) => [
      ...facts.requiredSkills,
      ...facts.welcomeSkills,
    ]);

    expect(occupations).toEqual([]);
    expect(unknownSkills(skills)).toEqual([]);
  });

  it("come from several sources, those from outside with their own ids", () => {
    const sources = countsOf(vacancies.map(({ source }) => source));
    const outside = vacancies.filter(({ origin }) => origin !== "regional");

    expect([...sources.keys()].toSorted()).toEqual([
      "ba-jobsuche-demo",
      "kreis-dueren",
      "regional",
    ]);
    expect(outside.filter(({ externalId }) => externalId === undefined)).toEqual([]);
  });

  it("name the Kreis they come from where they were exchanged", () => {
    const exchanged = vacancies.filter(({ origin }) => origin === "exchanged");

    expect(exchanged.length).toBeGreaterThan(0);
    expect(new Set(exchanged.map(({ facts }) => facts.exchangedFrom))).toEqual(
      new Set(["Kreis Düren"]),
    );
  });

  it("belong to demo employers or name one that does not use the portal", () => {
    const known = new Set<string>(employers.map(({ id }) => id));
    const owners = vacancies.flatMap(({ employerId }) => employerId ?? []);

    expect(owners.length).toBeGreaterThan(150);
    expect(owners.filter((id) => !known.has(id))).toEqual([]);
  });

  it("have descriptions of 60 to 200 words that need no cleaning", () => {
    const wrong = vacancies.filter(({ facts: { descriptionHtml = "" } }) => {
      const words = textOf(descriptionHtml).split(/\s+/).length;
      return words < 60 || words > 200 || sanitiseDescription(descriptionHtml) !== descriptionHtml;
    });

    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  it("have gaps as real ads have them", () => {
    const share = (isKnown: (vacancy: (typeof vacancies)[number]) => boolean): number =>
      vacancies.filter(isKnown).length / vacancies.length;

    expect(share(({ facts }) => facts.pay !== undefined)).toBeLessThan(0.8);
    expect(share(({ facts }) => facts.workingTime.hoursPerWeek !== undefined)).toBeLessThan(0.95);
    expect(share(({ facts }) => facts.languages.length > 0)).toBeLessThan(0.8);
    expect(share(({ facts }) => facts.workplaces[0]?.point !== undefined)).toBeLessThan(1);
  });

  it("lie where their municipality is", () => {
    const astray = vacancies
      .flatMap(({ facts }) => facts.workplaces)
      .filter(({ ags, point }) => {
        const seat = kreisHeinsberg.municipalities.find((municipality) => municipality.ags === ags);
        return seat !== undefined && point !== undefined && distanceInKm(seat.point, point) > 15;
      });

    expect(astray).toEqual([]);
  });

  it("were published before today and after first being seen", () => {
    const wrong = vacancies.filter(
      ({ publishedAt, firstSeenAt }) =>
        firstSeenAt > now ||
        (publishedAt !== undefined && (publishedAt > now || publishedAt < firstSeenAt)),
    );

    expect(wrong).toEqual([]);
  });

  it("hold the withdrawn offer that answers 410", () => {
    const id = storyVacancyId("withdrawn-night-warehouse");

    expect(vacancies.find((vacancy) => vacancy.id === id)?.status).toBe("withdrawn");
  });

  it("hold the warehouse job of the mornings that the officer's day begins with", () => {
    const id = storyVacancyId("warehouse-mornings");

    expect(vacancies.find((vacancy) => vacancy.id === id)).toMatchObject({
      status: "published",
      facts: { workingTime: { shiftStart: "07:30", shiftEnd: "12:30" } },
    });
  });
});

describe("the demo job-seekers", () => {
  it("are sixty", () => {
    expect(jobSeekers).toHaveLength(60);
  });

  it.each(kreisHeinsberg.sites)("come to the site $id", ({ id, serves }) => {
    const people = jobSeekers.filter(({ jobSeeker }) => jobSeeker.siteId === id);
    const strangers = people.filter(({ jobSeeker }) => !serves.includes(jobSeeker.home.ags ?? ""));

    expect(people.length).toBeGreaterThanOrEqual(12);
    expect(strangers).toEqual([]);
  });

  it.each(targetGroups)("hold at least five of the target group %s", (group) => {
    const some = jobSeekers.filter(({ jobSeeker }) =>
      targetGroupsOf(jobSeeker, dayOf(now)).includes(group),
    );

    expect(some.length).toBeGreaterThanOrEqual(5);
  });

  it.each(mainOfficers)("give %s at least eight people", (key) => {
    const some = jobSeekers.filter(({ jobSeeker }) =>
      jobSeeker.officerIds.includes(accountIdOf(key)),
    );

    expect(some.length).toBeGreaterThanOrEqual(8);
  });

  it("are each in the charge of existing accounts", () => {
    const known = new Set<string>(accounts.map(({ id }) => id));
    const lost = jobSeekers.filter(
      ({ jobSeeker: { officerIds } }) =>
        officerIds.length === 0 || officerIds.some((id) => !known.has(id)),
    );

    expect(lost).toEqual([]);
  });

  it("know only skills of the vocabulary", () => {
    expect(unknownSkills(jobSeekers.flatMap(({ jobSeeker }) => jobSeeker.skills))).toEqual([]);
  });

  it("keep their names out of their profiles", () => {
    const telling = jobSeekers.filter(({ jobSeeker, identity }) =>
      JSON.stringify(jobSeeker).includes(identity.familyName),
    );

    expect(telling).toEqual([]);
  });
});

describe("the demo accounts", () => {
  it("cover every specialism", () => {
    const specialisms = new Set(accounts.flatMap(({ specialism }) => specialism ?? []));

    expect(specialisms.size).toBe(8);
  });

  it("have a password long enough for the portal", () => {
    expect(demoPassword.length).toBeGreaterThanOrEqual(14);
  });

  it("offer sign-ins that exist", () => {
    const emails = new Set(accounts.map(({ email }) => email));

    expect(demoSignIns.filter(({ email }) => !emails.has(email))).toEqual([]);
  });
});

describe("the demo employers", () => {
  it("are twenty-five, some of them not checked yet", () => {
    expect(employers).toHaveLength(25);
    expect(employers.some(({ checkedAt }) => checkedAt === undefined)).toBe(true);
  });
});
