import { expect, it } from "vitest";
import { sanitiseDescription } from "./sanitise-description";
import { toPlainText } from "./to-plain-text";

it.each([
  "Ein Absatz.",
  "Erster Absatz.\n\nZweiter & letzter Absatz mit 2 < 3.",
  "Aufgaben:\n\n- Backen\n- Verkaufen",
])("gives back what was typed (%#)", (typed) => {
  expect(toPlainText(sanitiseDescription(typed))).toBe(typed);
});

it("keeps no markup", () => {
  expect(toPlainText("<h3>Wir</h3><p>suchen <strong>dich</strong><br>jetzt</p>")).toBe(
    "Wir\n\nsuchen dich\njetzt",
  );
});
