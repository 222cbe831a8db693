import { expect, it } from "vitest";
import { withoutContacts } from "./without-contacts";

it.each([
  "<p>Fragen? bewerbung@backstube.example</p>",
  "<p>Rufen Sie an: 02431 / 12 34 56</p>",
  "<p>Rufen Sie an: +49 (2431) 123456</p>",
  "<p>Ihre Ansprechpartnerin: <strong>Erika Muster</strong></p>",
  "<ul><li>Frau Muster zeigt Ihnen alles</li></ul>",
  "<p>Schreiben Sie <a href='mailto:x@y.example'>x@y.example</a></p>",
  "<p>Erika M. freut sich auf Sie</p>",
  "kontakt@backstube.example",
])("leaves out %s", (contact) => {
  const open = withoutContacts(`<p>Sie backen Brot.</p>${contact}`, "Erika M.");

  expect(open.replace("<ul></ul>", "")).toBe("<p>Sie backen Brot.</p>");
});

it.each([
  "<p>Wir zahlen 14,50 € und stellen zum 01.10.2026 ein.</p>",
  "<ul><li>38 bis 40 Stunden, 30 Tage Urlaub</li></ul>",
  "<p>Berufsfrauen und Herrenausstatter sind willkommen, in 41812 Erkelenz.</p>",
])("keeps %s", (text) => {
  expect(withoutContacts(text)).toBe(text);
});
