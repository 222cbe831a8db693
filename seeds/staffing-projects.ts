import type { Operator } from "@/lib/operator/operator";
import { dayOf } from "@/lib/shared/dates";
import { type Statement, statementSchema } from "@/lib/staffing-projects/statement";
import { deterministicId } from "./deterministic-id";

const heinsberg = { kreis: "05370", kreisName: "Kreis Heinsberg" } as const;
const dueren = { kreis: "05358", kreisName: "Kreis Düren" } as const;

const DAY_MS = 86_400_000;
const after = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);
const postIdOf = (name: string): string => deterministicId("project-post", name);

const hallId = deterministicId("staffing-project", "logistics-hall");
const bakeryId = deterministicId("staffing-project", "bakery-line");

type Job = {
  readonly name: string;
  readonly title: string;
  readonly occupation: string;
  readonly kldb: string;
  readonly wanted: number;
};

const hallJobs: readonly Job[] = [
  {
    ...{ name: "hall-pickers", title: "Kommissionierer/in (m/w/d)", wanted: 24 },
    ...{ occupation: "Kommissionierer/in", kldb: "51311" },
  },
  {
    ...{ name: "hall-forklift", title: "Staplerfahrer/in (m/w/d)", wanted: 10 },
    ...{ occupation: "Staplerfahrer/in", kldb: "52532" },
  },
  {
    ...{ name: "hall-specialists", title: "Fachkraft für Lagerlogistik (m/w/d)", wanted: 6 },
    ...{ occupation: "Fachkraft für Lagerlogistik", kldb: "51312" },
  },
];

const bakeryJobs: readonly Job[] = [
  {
    ...{ name: "bakery-helpers", title: "Helfer/in Backwarenproduktion (m/w/d)", wanted: 12 },
    ...{ occupation: "Produktionshelfer/in Lebensmittel", kldb: "29201" },
  },
  {
    ...{ name: "bakery-operators", title: "Maschinen- und Anlagenführer/in (m/w/d)", wanted: 4 },
    ...{ occupation: "Maschinen- und Anlagenführer/in", kldb: "25122" },
  },
];

const postsOf = (jobs: readonly Job[], place: string, begin: Date): readonly object[] =>
  jobs.map(({ name, ...job }) => ({
    ...{ ...job, id: postIdOf(name), place },
    startsOn: dayOf(begin),
    fillBy: dayOf(after(begin, -14)),
  }));

/** A number of people by post: committed, proposed, hired. */
type Given = Readonly<Record<string, readonly [number, number, number]>>;

const share = (
  projectId: string,
  who: typeof heinsberg | typeof dueren,
  version: number,
  at: Date,
  given: Given,
): Statement =>
  statementSchema.parse({
    ...{ kind: "share", projectId, ...who, version, at: at.toISOString(), answer: "joined" },
    numbers: Object.entries(given).map(([name, [committed, proposed, hired]]) => ({
      ...{ postId: postIdOf(name), committed, proposed, hired },
    })),
  });

/** A new hall needs forty people: Kreis Heinsberg opened the project, Kreis Düren helps. */
const hall = (now: Date): readonly Statement[] => [
  statementSchema.parse({
    ...{ kind: "project", projectId: hallId, ...heinsberg, version: 5 },
    at: after(now, -30).toISOString(),
    title: "Neue Logistikhalle in Hückelhoven: 40 Stellen",
    employer: "Sternlager Rurtal GmbH",
    about:
      "Die Halle im Gewerbepark öffnet in sieben Wochen. Der Betrieb stellt einen Werkbus ab dem Bahnhof Erkelenz; Schichtbeginn ist um 6 und um 14 Uhr.",
    posts: postsOf(hallJobs, "Hückelhoven", after(now, 49)),
    invited: [{ ags: dueren.kreis, name: dueren.kreisName }],
    isClosed: false,
  }),
  share(hallId, heinsberg, 1, after(now, -26), { "hall-pickers": [8, 2, 0] }),
  share(hallId, heinsberg, 2, after(now, -15), {
    ...{ "hall-pickers": [13, 9, 3], "hall-forklift": [4, 2, 0], "hall-specialists": [2, 1, 0] },
  }),
  share(hallId, heinsberg, 3, after(now, -4), {
    ...{ "hall-pickers": [14, 12, 7], "hall-forklift": [5, 4, 2], "hall-specialists": [2, 2, 1] },
  }),
  share(hallId, dueren, 1, after(now, -20), { "hall-pickers": [4, 0, 0] }),
  share(hallId, dueren, 2, after(now, -6), {
    ...{ "hall-pickers": [6, 5, 2], "hall-forklift": [3, 2, 1], "hall-specialists": [1, 0, 0] },
  }),
];

/** Kreis Düren asks in turn; nobody answered yet. */
const bakery = (now: Date): readonly Statement[] => [
  statementSchema.parse({
    ...{ kind: "project", projectId: bakeryId, ...dueren, version: 4 },
    at: after(now, -3).toISOString(),
    title: "Zweite Backlinie in Düren: 16 Stellen",
    employer: "Backstube Rurmühle GmbH",
    about: "Gesucht wird für zwei Schichten. Der Bahnhof Düren liegt zehn Minuten zu Fuß entfernt.",
    posts: postsOf(bakeryJobs, "Düren", after(now, 60)),
    invited: [{ ags: heinsberg.kreis, name: heinsberg.kreisName }],
    isClosed: false,
  }),
  share(bakeryId, dueren, 1, after(now, -2), { "bakery-helpers": [5, 1, 0] }),
];

/** Two projects of two Kreise, the same in the demo of either, so that both agree once they meet. */
export const makeStaffingProjects = ({ kreis }: Operator, now: Date): readonly Statement[] =>
  kreis.ags === heinsberg.kreis || kreis.ags === dueren.kreis ? [...hall(now), ...bakery(now)] : [];

/** The project that journeys open. */
export const demoProjectId = hallId;
