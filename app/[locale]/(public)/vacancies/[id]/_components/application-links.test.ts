import { expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { applicationLinks } from "./application-links";

it("offers the online form first, then mail, then phone", () => {
  const vacancy = aVacancy({
    facts: {
      application: {
        ways: ["phone", "e-mail", "online"],
        phone: "02431 / 1234-5",
        email: "jobs@example.org",
        url: "https://example.org/jobs/1",
      },
    },
  });

  expect(applicationLinks(vacancy)).toEqual([
    { kind: "applyOnline", href: "https://example.org/jobs/1", detail: "example.org" },
    { kind: "applyByEmail", href: "mailto:jobs@example.org", detail: "jobs@example.org" },
    { kind: "applyByPhone", href: "tel:0243112345", detail: "02431 / 1234-5" },
  ]);
});

it("sends people to the source where the ad names no way to apply", () => {
  const vacancy = aVacancy({
    sourceUrl: "https://board.example/ad/7",
    facts: { application: undefined },
  });

  expect(applicationLinks(vacancy)).toEqual([
    { kind: "applyAtSource", href: "https://board.example/ad/7", detail: "board.example" },
  ]);
});

it("makes no link of an address that is not on the web", () => {
  const vacancy = aVacancy({
    facts: { application: { ways: ["online"], url: "javascript:alert(1)" } },
  });

  expect(applicationLinks(vacancy)).toEqual([]);
});
