import { describe, expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { contentHashOf } from "./ledger";
import { makeFromPayload } from "./from-payload";
import { offerKeyOf } from "./offer-key";
import { EXTENSION } from "./payload";
import type { Provenance } from "./provenance";
import { dueren } from "./testing/a-partner";
import { toOpenPayload } from "./to-open-payload";
import { toPayload } from "./to-payload";

const url = "https://stellen.kreis-dueren.example/de/vacancies/1";
const provenance: Provenance = {
  origin: dueren,
  originName: "Kreis Düren",
  firstPublisher: "Kreis Düren",
  hops: [dueren],
  permittedUse: "place",
};
const fromPayload = makeFromPayload({ isOccupation: () => false, isSkill: (id) => id === "known" });

const crossed = (vacancy: ReturnType<typeof aVacancy>, change: object = {}) => {
  const payload = toPayload(vacancy, offerKeyOf(dueren, vacancy.id), provenance, url);
  const wire: unknown = JSON.parse(JSON.stringify({ ...payload, ...change }));
  const read = fromPayload(wire);
  if (!read.ok) throw new Error(`Unreadable: ${read.refusal}`);
  return { ...read.value, payload, wire };
};

describe("an offer that crosses the border", () => {
  it("says the same on the other side", () => {
    const vacancy = aVacancy();
    const { offer, key, provenance: told } = crossed(vacancy);

    expect(offer).toMatchObject({ title: vacancy.title, offerType: "employment", sourceUrl: url });
    expect(offer.facts).toEqual({ ...vacancy.facts, exchangedFrom: "Kreis Düren" });
    expect(key).toBe(`05358:${vacancy.id}`);
    expect(told).toEqual(provenance);
  });

  it("tells that its origin asks for help, to Kreise but not to everyone", () => {
    const [vacancy, asking] = [aVacancy(), { ...provenance, helpWanted: true }];
    const key = offerKeyOf(dueren, vacancy.id);

    expect(fromPayload(toPayload(vacancy, key, asking, url))).toMatchObject({
      value: { provenance: asking },
    });
    expect(toOpenPayload(vacancy, key, asking, url)).toEqual(
      toOpenPayload(vacancy, key, provenance, url),
    );
  });

  it("has one hash on both sides", () => {
    const { payload, wire } = crossed(aVacancy());

    expect(contentHashOf(wire)).toBe(contentHashOf(payload));
  });

  it("is read without what nobody sees in its words", () => {
    const { offer } = crossed(aVacancy(), {
      title: "B\u200bäcker\u202e/in\u{e0041}",
      hiringOrganization: { name: "Mühle\u0007 \u2066GmbH" },
    });

    expect(offer.title).toBe("Bäcker/in");
    expect(offer.facts.employerName).toBe("Mühle GmbH");
  });

  it("leaves the name of the contact at home", () => {
    const { payload } = crossed(aVacancy({ facts: { contactName: "Erika Mustermann" } }));

    expect(JSON.stringify(payload)).not.toContain("Mustermann");
  });

  it("arrives without scripts, dangerous links and concepts nobody knows here", () => {
    const { offer } = crossed(
      aVacancy({
        facts: {
          requiredSkills: ["known", "unheard-of"],
          occupations: [{ label: "Bäcker/in", kldb: "29222", occupationId: "unheard-of" }],
        },
      }),
      { description: '<p onclick="x()">Brot</p><script>alert(1)</script>' },
    );

    expect(offer.facts.descriptionHtml).toBe("<p>Brot</p>");
    expect(offer.facts.requiredSkills).toEqual(["known"]);
    expect(offer.facts.occupations).toEqual([{ label: "Bäcker/in", kldb: "29222" }]);
  });

  it("loses a way to apply that is no address of the web", () => {
    const application = { ways: ["online" as const], url: "javascript:alert(1)" };
    const { offer } = crossed(aVacancy({ facts: { application } }));

    expect(offer.facts.application).toEqual({ ways: ["online"] });
  });
});

describe("an offer of another maker's portal", () => {
  const minimal = {
    "@type": "JobPosting",
    title: "Bäcker/in",
    description: "Brot backen",
    datePosted: "2026-06-01",
    validThrough: "2026-07-01T00:00:00+02:00",
    hiringOrganization: { "@type": "Organization", name: "Backhaus" },
    jobLocation: { address: { addressLocality: "Düren", postalCode: "52349" } },
    occupationalCategory: "Bäcker/in",
    [EXTENSION]: { key: "05358:a-1", offerType: "employment", ...provenance },
  };

  it("is understood without any of our details", () => {
    const read = fromPayload(minimal);

    expect(read).toMatchObject({
      ok: true,
      value: {
        offer: {
          facts: {
            workplaces: [{ locality: "Düren", postcode: "52349", country: "DE" }],
            occupations: [{ label: "Bäcker/in" }],
            validUntil: "2026-07-01",
            employerName: "Backhaus",
            descriptionHtml: "<p>Brot backen</p>",
          },
        },
      },
    });
  });

  it.each([
    ["no posting", { ...minimal, "@type": "Person" }],
    ["no title", { ...minimal, title: "  " }],
    ["no origin", { ...minimal, [EXTENSION]: { key: "05358:a-1", offerType: "employment" } }],
    ["a key of nobody", { ...minimal, [EXTENSION]: { ...minimal[EXTENSION], key: "a-1" } }],
    ["a text", "JobPosting"],
    ["nothing", null],
  ])("is refused where it is %s", (_what, payload) => {
    expect(fromPayload(payload).ok).toBe(false);
  });
});
