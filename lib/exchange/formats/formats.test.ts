import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { ExportLookups, ExportSender } from "./export-format";
import { hrBaFileName, toHrBaFile, toHrBaPosting } from "./hr-ba-xml";
import { toHrOpen } from "./hr-open";

const sender: ExportSender = {
  ...{ supplierId: "K000000001", name: "Jobcenter Kreis Heinsberg", nuts: "DEA29" },
  contact: {
    ...{ email: "stellen@heinsberg.example", phone: "02452 130" },
    url: "https://stellen.example",
  },
};
const lookups: ExportLookups = {
  pageOf: ({ id }) => `https://stellen.example/de/vacancies/${id}`,
  iscoOf: () => "9333",
  titleCodeOf: ({ kldb }) => `B ${kldb}-101`,
  skillName: (id) => (id === "handscanner" ? "Handscanner & Waage" : undefined),
};
const now = new Date("2026-06-15T10:00:00Z");

const warehouse = aVacancy({
  title: 'Lager & Versand <m/w/d> "Nord"',
  facts: {
    workplaces: [
      {
        ...{ locality: "Erkelenz", country: "DE", postcode: "41812", ags: "05370004" },
        street: "Am Bahnhof 1",
      },
    ],
    occupations: [{ label: "Lagerhelfer/in", kldb: "51311", occupationId: "warehouse-helper" }],
    ...{ contactName: "Erika Beispiel", employerName: "Sternlager GmbH", openings: 3 },
    descriptionHtml: "<p>Sie packen ]]> und &lt;tragen&gt;.\u0001</p>",
    ...{ school: "lower-secondary", vocational: "apprenticeship", validUntil: "2026-08-01" },
    workingTime: { schedules: ["full-time"] },
  },
});

const asking = aVacancy({
  ...warehouse,
  facts: {
    ...warehouse.facts,
    requiredSkills: ["fuehrerschein-ce", "handscanner"],
    welcomeSkills: ["fuehrerschein-b"],
    languages: [{ language: "de", written: "B2", needed: "A2" }, { language: "nl" }],
  },
});

/** Every element as a path, with the text directly in it; throws for what is not well-formed. */
const pathsOf = (xml: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const [open, texts]: [string[], string[]] = [[], []];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name }) => {
    open.push(name);
    texts.push("");
  });
  parser.on("text", (text) => {
    if (texts.length > 0) texts.push((texts.pop() ?? "") + text);
  });
  parser.on("closetag", () => {
    const path = open.join("/");
    found.set(path, [...(found.get(path) ?? []), (texts.pop() ?? "").trim()]);
    open.pop();
  });
  parser.write(xml).close();
  return found;
};

const hrOpen = (vacancy = warehouse): ReadonlyMap<string, readonly string[]> => {
  const made = toHrOpen(vacancy, sender, lookups);
  if (!made.ok) throw new Error(made.refusal);
  return pathsOf(made.value);
};

const hrBa = (vacancy = warehouse): ReadonlyMap<string, readonly string[]> => {
  const made = toHrBaPosting(vacancy, sender, lookups);
  if (!made.ok) throw new Error(made.refusal);
  return pathsOf(toHrBaFile([made.value], sender, now));
};

describe("an offer as HR-Open for EURES", () => {
  it.each([
    ["PositionTitle", 'Lager & Versand <m/w/d> "Nord"'],
    ["PositionLocation/Address/oa:CityName", "Erkelenz"],
    ["PositionLocation/Address/oa:CountrySubDivisionCode", "DEA29"],
    ["PositionOrganization/OrganizationIdentifiers/OrganizationName", "Sternlager GmbH"],
    ["PositionOpenQuantity", "3"],
    ["JobCategoryCode", "9333"],
    ["PositionOfferingTypeCode", "DirectHire"],
    ["PositionQualifications/EducationRequirement/EducationLevelCode", "3"],
    ["PositionFormattedDescription/Content", "<p>Sie packen ]]> und &lt;tragen&gt;.\ufffd</p>"],
    ["WorkingLanguageCode", "DE"],
    ["PositionScheduleTypeCode", "FullTime"],
    ["ApplicationCloseDate", "2026-08-01"],
  ])("says %s", (path, text) => {
    expect(hrOpen().get(`PositionOpening/PositionProfile/${path}`)).toEqual([text]);
  });

  it("keeps the order of the elements that others send", () => {
    const inProfile = "PositionOpening/PositionProfile/";
    const names = [...hrOpen().keys()]
      .filter((path) => path.startsWith(inProfile))
      .map((path) => path.slice(inProfile.length))
      .filter((path) => !path.includes("/"));

    expect(names).toEqual([
      ...["PostingInstruction", "PositionTitle", "PositionLocation", "PositionOrganization"],
      ...["PositionOpenQuantity", "JobCategoryCode", "PositionOfferingTypeCode"],
      ...["PositionQualifications", "PositionFormattedDescription", "WorkingLanguageCode"],
      ...["PositionScheduleTypeCode", "ApplicationCloseDate"],
    ]);
  });

  it("asks for languages with their level, and for driving licences", () => {
    const asked = "PositionOpening/PositionProfile/PositionQualifications";
    const told = hrOpen(asking);

    expect(told.get(`${asked}/PositionCompetency/CompetencyID`)).toEqual(["de", "nl"]);
    expect(told.get(`${asked}/PositionCompetency/TaxonomyID`)).toEqual(["language", "language"]);
    expect(told.get(`${asked}/PositionCompetency/RequiredProficiencyLevel/ScoreText`)).toEqual([
      "A2",
    ]);
    expect(told.get(`${asked}/LicenseTypeCode`)).toEqual(["CE"]);
  });

  it("names skills in its text, which is HTML", () => {
    const content = "PositionOpening/PositionProfile/PositionFormattedDescription/Content";

    expect(hrOpen(asking).get(content)?.[0]).toMatch(/<p>Verlangt: Handscanner &amp; Waage<\/p>$/);
  });

  it("leaves out what EURES has no word for", () => {
    const publicWork = aVacancy({ offerType: "work-opportunity" });

    expect(toHrOpen(publicWork, sender, lookups)).toEqual({
      ...{ ok: false, refusal: "no-such-offer-type" },
    });
    expect(toHrOpen(warehouse, sender, { ...lookups, iscoOf: () => undefined })).toEqual({
      ...{ ok: false, refusal: "occupation-unknown" },
    });
  });
});

describe("an offer as HR-BA-XML", () => {
  const posting = "HRBAXMLJobPositionPosting/Data/JobPositionPosting";

  it.each([
    ["JobPositionPostingId", `K000000001-${warehouse.id.replaceAll("-", "")}-S`],
    ["JobPositionInformation/JobPositionTitle/TitleCode", "B 51311-101"],
    ["JobPositionInformation/JobOfferType", "1"],
    [
      "JobPositionInformation/Objective",
      "Sie packen ]]> und <tragen>.\ufffd\n\nSprachen: Deutsch A2",
    ],
    ["JobPositionInformation/JobPositionDescription/Classification/Schedule/WorkingPlan", "1"],
    ["JobPositionRequirements/QualificationsRequired/EducationQualifs/EduDegree", "2"],
    ["NumberToFill", "3"],
    ["PostDetail/PostedBy/Contact/FamilyName", "Arbeitgeberservice"],
  ])("says %s", (path, text) => {
    expect(hrBa().get(`${posting}/${path}`)).toEqual([text]);
  });

  it("names places by postcode, name and Land", () => {
    const place = `${posting}/JobPositionInformation/JobPositionDescription/JobPositionLocation/Location`;

    expect(hrBa().get(`${place}/Region`)).toEqual(["10"]);
    expect(hrBa().get(`${place}/PostalCode`)).toEqual(["41812"]);
  });

  it("counts the offers in its head, and names the file by the rules", () => {
    expect(hrBa().get("HRBAXMLJobPositionPosting/Header/Amount")).toEqual(["1"]);
    expect(hrBaFileName(sender, now)).toBe("DSK000000001_2026-06-15_10-00-00.xml");
  });

  it("says below the description what is asked for, however long that is", () => {
    const long = aVacancy({
      ...asking,
      facts: { ...asking.facts, descriptionHtml: `<p>${"Lager ".repeat(1_000)}</p>` },
    });
    for (const offer of [asking, long]) {
      const [text = ""] = hrBa(offer).get(`${posting}/JobPositionInformation/Objective`) ?? [];

      expect(text.length).toBeLessThanOrEqual(4_000);
      expect(text).toMatch(/Verlangt: Handscanner & Waage\nSprachen: Deutsch A2, Niederländisch$/);
    }
  });

  it("leaves out an offer without a code of the register", () => {
    const without = { ...lookups, titleCodeOf: () => undefined };

    expect(toHrBaPosting(warehouse, sender, without)).toEqual({
      ...{ ok: false, refusal: "no-occupation-code" },
    });
  });
});

it("names no person in either format", () => {
  const made = [toHrOpen(warehouse, sender, lookups), toHrBaPosting(warehouse, sender, lookups)];

  expect(JSON.stringify(made)).not.toContain("Beispiel");
});
