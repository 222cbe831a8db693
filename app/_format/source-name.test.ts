import { expect, it } from "vitest";
import { nameOfSlug } from "./source-name";

it.each([
  ["boerse-nord", "Boerse Nord"],
  ["ba-jobsuche", "BA Jobsuche"],
  ["kreis-dueren", "Kreis Düren"],
  ["staedteregion-aachen", "Städteregion Aachen"],
])("reads %s as %s", (slug, name) => {
  expect(nameOfSlug(slug, ["Kreis Düren", "Städteregion Aachen"])).toBe(name);
});
