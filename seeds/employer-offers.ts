import type { EmployerId } from "@/lib/employers/employer";
import { employerIdSchema } from "@/lib/employers/employer";
import { accountIdSchema } from "@/lib/accounts/account";
import { sanitiseDescription } from "@/lib/vacancies/sanitise-description";
import type { VacancyTransition } from "@/lib/vacancies/life/vacancy-transition";
import { type Vacancy, vacancyIdSchema, vacancySchema } from "@/lib/vacancies/vacancy";
import { daysFrom } from "./days";
import { deterministicId } from "./deterministic-id";
import { employerIdOf } from "./employers";
import { accountIdOf, type PersonaKey } from "./personas";

/** A demo offer that a company wrote here, with the steps it has taken. */
export type DemoEmployerOffer = {
  readonly vacancy: Vacancy;
  readonly steps: readonly VacancyTransition[];
};

/** For which demo company each demo employer acts. */
export const demoMembers: readonly {
  readonly persona: PersonaKey;
  readonly employerKey: string;
}[] = [
  { persona: "employer", employerKey: "eichelhof" },
  { persona: "employerWaiting", employerKey: "wasserperle" },
  { persona: "employerReturned", employerKey: "mondkorn" },
];

export const demoEmployerId = (key: string): EmployerId =>
  employerIdSchema.parse(employerIdOf(key));

/** One offer that is online, one that waits for its check, and one that came back. */
export const makeEmployerOffers = (now: Date): readonly DemoEmployerOffer[] => [
  makeOffer(now, online, ["submit", "publish"]),
  makeOffer(now, waiting, ["submit"]),
  makeOffer(now, returned, ["submit", "return"]),
];

type Move = "submit" | "publish" | "return";
type Row = {
  readonly key: string;
  readonly persona: PersonaKey;
  readonly employerKey: string;
  readonly vacancy: Pick<Vacancy, "title" | "offerType"> & { readonly facts: object };
};

const steps = {
  submit: { from: "draft", to: "in-review" },
  publish: { from: "in-review", to: "published" },
  return: { from: "in-review", to: "draft" },
} as const satisfies Record<Move, object>;

const returnReason =
  "Bitte ergänzen Sie, an wie vielen Tagen in der Woche gearbeitet wird, und schreiben Sie dazu, ob jemand angelernt wird.";

const makeOffer = (
  now: Date,
  { key, persona, employerKey, vacancy }: Row,
  moves: readonly Move[],
): DemoEmployerOffer => {
  const id = vacancyIdSchema.parse(deterministicId("vacancy", `employer/${key}`));
  const taken = moves.map((move, index): VacancyTransition => {
    const by = move === "submit" ? persona : "employerService";
    return {
      ...{ vacancyId: id, move, ...steps[move], at: daysFrom(now, -1.5 + index) },
      actorId: accountIdSchema.parse(accountIdOf(by)),
      ...(move === "return" && { reason: returnReason }),
    };
  });
  const last = taken.at(-1);
  const at = last?.at ?? now;
  const isOnline = last?.to === "published";
  return {
    steps: taken,
    vacancy: vacancySchema.parse({
      ...vacancy,
      ...{ id, origin: "regional", source: "regional", employerId: employerIdOf(employerKey) },
      ...{ status: last?.to ?? "draft", firstSeenAt: daysFrom(now, -2), changedAt: at },
      ...(isOnline && { publishedAt: at, lastConfirmed: { at, how: "officer-phoned" } }),
    }),
  };
};

const nothingAsked = { requiredSkills: [], welcomeSkills: [], languages: [], demands: [] };

const online: Row = {
  key: "butcher-counter-help",
  persona: "employer",
  employerKey: "eichelhof",
  vacancy: {
    title: "Aushilfe an der Fleischtheke (m/w/d), freitags und samstags",
    offerType: "minijob",
    facts: {
      ...nothingAsked,
      workplaces: [
        {
          ...{ locality: "Wegberg", postcode: "41844", street: "Grenzlandstraße 18" },
          ...{ country: "DE", ags: "05370040", point: { lat: 51.1422, lng: 6.2844 } },
        },
      ],
      occupations: [
        {
          label: "Fachverkäufer/in – Fleischerei",
          kldb: "62322",
          occupationId: "fachverkaeufer-fleischerei",
        },
      ],
      languages: [{ language: "de", needed: "B1" }],
      workingTime: { hoursPerWeek: { min: 8, max: 10 }, weekendWork: true },
      pay: { unit: "hour", min: 15, currency: "EUR" },
      openings: 1,
      application: { ways: ["phone"], phone: "+49 171 3920077" },
      contactName: "Bernd Eichelhof",
      employerName: "Metzgerei Eichelhof",
      descriptionHtml: sanitiseDescription(
        "Wir suchen jemanden, der freitags und samstags an der Theke bedient und beim Aufräumen hilft. Wer noch nie verkauft hat, wird von uns angelernt: an den ersten drei Wochenenden steht immer jemand neben Ihnen.\n\nSie beraten Kundinnen und Kunden, wiegen ab, packen ein und kassieren. Am Abend reinigen wir die Theke gemeinsam. Die Zeiten liegen zwischen 8 und 18 Uhr, wir sprechen sie jeden Monat neu ab. Rufen Sie einfach an, gern auch nach Ladenschluss.",
      ),
      descriptionLanguage: "de",
    },
  },
};

const waiting: Row = {
  key: "plumber-help",
  persona: "employerWaiting",
  employerKey: "wasserperle",
  vacancy: {
    title: "Helfer (m/w/d) Sanitär und Heizung",
    offerType: "employment",
    facts: {
      ...nothingAsked,
      workplaces: [
        {
          ...{ locality: "Geilenkirchen", postcode: "52511", street: "Brunnenstraße 17" },
          ...{ country: "DE", ags: "05370012", point: { lat: 50.9675, lng: 6.1176 } },
        },
      ],
      occupations: [{ label: "Helfer/in – Sanitär, Heizung, Klima", kldb: "34201" }],
      workingTime: { schedules: ["full-time"], hoursPerWeek: { min: 39, max: 39 } },
      pay: { unit: "hour", min: 16.2, currency: "EUR" },
      openings: 2,
      application: { ways: ["e-mail"], email: "arbeit@wasserperle.example" },
      contactName: "Nadja Perlmutt",
      employerName: "Haustechnik Wasserperle",
      descriptionHtml: sanitiseDescription(
        "Sie fahren mit unseren Monteuren zu Baustellen im Kreis, tragen Material und stemmen Schlitze. Einen Führerschein brauchen Sie nicht, wir holen Sie am Bahnhof ab.\n\nGearbeitet wird montags bis freitags von 7 bis 15:45 Uhr, am Freitag ist um 13 Uhr Schluss. Arbeitskleidung und Schuhe stellen wir. Wer sich bewährt, kann bei uns später eine Ausbildung beginnen; zwei aus unserem Team haben es so gemacht. Schreiben Sie uns ein paar Sätze, ein Lebenslauf reicht später.",
      ),
      descriptionLanguage: "de",
    },
  },
};

const returned: Row = {
  key: "bakery-night-help",
  persona: "employerReturned",
  employerKey: "mondkorn",
  vacancy: {
    title: "Bäckereihelfer (m/w/d) nachts",
    offerType: "employment",
    facts: {
      ...nothingAsked,
      workplaces: [
        {
          ...{ locality: "Erkelenz", postcode: "41812", street: "Backhausgasse 3" },
          ...{ country: "DE", ags: "05370004", point: { lat: 51.0795, lng: 6.3153 } },
        },
      ],
      occupations: [{ label: "Bäcker/in", kldb: "29222", occupationId: "baecker" }],
      workingTime: { hoursPerWeek: { min: 30, max: 38 }, nightWork: true },
      pay: { unit: "hour", min: 15.4, currency: "EUR" },
      application: { ways: ["phone"], phone: "+49 171 3920088" },
      contactName: "Theo Roggenfeld",
      employerName: "Bäckerei Mondkorn",
      descriptionHtml: sanitiseDescription(
        "Teig abwiegen, Bleche belegen und den Ofen bedienen: Das ist die Arbeit in unserer Backstube in Erkelenz. Wir beginnen um 1 Uhr und hören auf, wenn die Filialen beliefert sind, meist gegen 8 Uhr.\n\nIm Team sind wir zu fünft. Wichtig ist uns, dass Sie zuverlässig kommen und gern mit den Händen arbeiten. Brot und Brötchen für zu Hause gibt es jeden Tag dazu. Einen Parkplatz haben wir auf dem Hof, der erste Bus fährt um halb fünf.",
      ),
      descriptionLanguage: "de",
    },
  },
};
