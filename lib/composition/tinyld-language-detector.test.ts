import { expect, it } from "vitest";
import { tinyldLanguageDetector as detect } from "./tinyld-language-detector";

it.each([
  [
    "de",
    "Wir suchen zum nächstmöglichen Zeitpunkt eine Reinigungskraft für unser Altenheim in Erkelenz.",
  ],
  [
    "nl",
    "Wij zoeken voor ons distributiecentrum in Roermond een ervaren magazijnmedewerker voor dagdienst.",
  ],
  ["en", "We are looking for a friendly waiter for our restaurant, working four evenings a week."],
  ["pl", "Szukamy doświadczonego spawacza do pracy w naszej firmie, umowa na czas nieokreślony."],
  [
    "tr",
    "Restoranımız için haftada beş gün çalışacak deneyimli bir aşçı arıyoruz, iyi maaş veriyoruz.",
  ],
  ["ru", "Мы ищем опытного сварщика для работы на нашем предприятии, полный рабочий день."],
  [
    "uk",
    "Шукаємо досвідченого зварювальника для роботи на нашому підприємстві, повний робочий день.",
  ],
  ["bg", "Търсим опитен готвач за нашия ресторант, работа на пълен работен ден и добро заплащане."],
  ["ar", "نبحث عن عامل لحام ذي خبرة للعمل في شركتنا بدوام كامل مع راتب جيد وعقد دائم."],
  ["fr", "Nous cherchons pour notre boulangerie une vendeuse souriante, à temps partiel le matin."],
  [
    "es",
    "Buscamos un cocinero con experiencia para nuestro restaurante, jornada completa y buen sueldo.",
  ],
  ["it", "Cerchiamo per il nostro ristorante un cuoco esperto, orario a tempo pieno e buona paga."],
  ["ro", "Căutăm pentru firma noastră un sudor cu experiență, contract pe perioadă nedeterminată."],
])("tells %s", (language, text) => {
  expect(detect(text)).toBe(language);
});

it.each(["", "CNC-Fräser", "1234567890 ".repeat(20), "??? --- ".repeat(30)])(
  "says nothing of %j",
  (text) => expect(detect(text)).toBeUndefined(),
);

it("is not confused by a long German word list with English terms", () => {
  const text =
    "Aufgaben: Support der Anwender im First Level, Pflege der Server, Rollout neuer Clients und Dokumentation der Prozesse.";

  expect(detect(text)).toBe("de");
});
