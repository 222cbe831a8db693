import { expect, it } from "vitest";
import { securityText } from "./security-text";

it("names the contact and expires half a year after it was asked for", () => {
  const text = securityText({
    contact: "mailto:security@kreis.example",
    canonical: "https://stellen.example/.well-known/security.txt",
    languages: ["de", "en"],
    now: new Date("2026-01-01T00:00:00Z"),
  });

  expect(text).toBe(
    "Contact: mailto:security@kreis.example\r\n" +
      "Expires: 2026-06-30T00:00:00.000Z\r\n" +
      "Preferred-Languages: de, en\r\n" +
      "Canonical: https://stellen.example/.well-known/security.txt\r\n",
  );
});
