import { expect, it } from "vitest";
import { nameOfSlug } from "./source-name";

it.each([
  ["boerse-nord", "Boerse Nord"],
  ["ba-jobsuche", "BA Jobsuche"],
  ["kreis-dueren", "Kreis Dueren"],
])("reads %s as %s", (slug, name) => {
  expect(nameOfSlug(slug)).toBe(name);
});
