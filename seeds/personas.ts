import { type Account, accountSchema, type Role } from "@/lib/accounts/account";
import { deterministicId } from "./deterministic-id";

/** Password of every demo account. Demo accounts exist only where demo data was asked for. */
export const demoPassword = "Stellenportal-Demo-2026";

type Persona = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly siteId?: string;
  readonly specialism?: NonNullable<Account["specialism"]>;
};

const staff = (
  name: string,
  role: Role,
  siteId?: string,
  specialism?: NonNullable<Account["specialism"]>,
): Persona => ({
  name,
  email: `${mailName(name)}@jobcenter-heinsberg.example`,
  role,
  ...(siteId !== undefined && { siteId }),
  ...(specialism !== undefined && { specialism }),
});

const mailName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll(" ", ".");

/** The people of the demo, all invented. README, journeys and browser tests call them by these keys. */
export const personas = {
  officerErkelenz: staff("Ada Lindgrün", "officer", "erkelenz", "ue25"),
  officerHeinsberg: staff("Birgit Wiesengrund", "officer", "heinsberg", "ue25"),
  officerHueckelhoven: staff("Karim Steinklee", "officer", "hueckelhoven", "ue25"),
  officerGeilenkirchen: staff("Eva Zaunkönig", "officer", "geilenkirchen", "ue25"),
  youthErkelenz: staff("Jana Apfelkern", "officer", "erkelenz", "u25"),
  youthHeinsberg: staff("Murat Silberfuchs", "officer", "heinsberg", "u25"),
  youthHueckelhoven: staff("Lena Buntspecht", "officer", "hueckelhoven", "u25"),
  youthGeilenkirchen: staff("Nils Eisvogel", "officer", "geilenkirchen", "u25"),
  nearMarketErkelenz: staff("Tom Rosenstock", "officer", "erkelenz", "near-market"),
  nearMarketGeilenkirchen: staff("Olga Feldahorn", "officer", "geilenkirchen", "near-market"),
  rehabilitation: staff("Clara Morgentau", "officer", "heinsberg", "rehabilitation"),
  training: staff("Stefan Federkiel", "officer", "heinsberg", "training"),
  workOpportunities: staff("Doris Haselmaus", "officer", "hueckelhoven", "work-opportunities"),
  citizensWork: staff("Paul Wacholder", "officer", "hueckelhoven", "citizens-work"),
  fiftyPlus: staff("Heike Abendstern", "officer", "geilenkirchen", "50plus"),
  caseManager: staff("Fatma Mohnblüte", "case-manager", "heinsberg"),
  employerService: staff("Georg Werkstein", "employer-service", "heinsberg"),
  teamLead: staff("Ulrike Leuchtfeld", "team-lead", "heinsberg"),
  controlling: staff("Ralf Rechenschieber", "controlling", "heinsberg"),
  dataProtection: staff("Konrad Schutzwall", "data-protection"),
  administrator: staff("Sam Schaltwerk", "administrator"),
  employer: {
    name: "Bernd Eichelhof",
    email: "bernd.eichelhof@eichelhof.example",
    role: "employer",
  },
  employerWaiting: {
    name: "Nadja Perlmutt",
    email: "nadja.perlmutt@wasserperle.example",
    role: "employer",
  },
  employerReturned: {
    name: "Theo Roggenfeld",
    email: "theo.roggenfeld@mondkorn.example",
    role: "employer",
  },
  jobSeeker: {
    name: "Mihaela Kornblume",
    email: "mihaela.kornblume@post.example",
    role: "job-seeker",
  },
} as const satisfies Readonly<Record<string, Persona>>;

export type PersonaKey = keyof typeof personas;

const persona = (key: PersonaKey): Persona => personas[key];
const personaKeys = Object.keys(personas).filter((key): key is PersonaKey => key in personas);

/** The account id of a persona. */
export const accountIdOf = (key: PersonaKey): string =>
  deterministicId("account", persona(key).email);

/** All demo accounts, without password hashes. */
export const makeAccounts = (): readonly Account[] =>
  personaKeys.map((key) =>
    accountSchema.parse({ ...persona(key), id: accountIdOf(key), isDemo: true }),
  );

/** Officers whose list of job-seekers is worth opening; each is in charge of at least eight. */
export const mainOfficers = [
  "officerHeinsberg",
  "officerErkelenz",
  "officerHueckelhoven",
  "officerGeilenkirchen",
  "youthErkelenz",
  "rehabilitation",
  "fiftyPlus",
  "nearMarketErkelenz",
] as const satisfies readonly PersonaKey[];

/** Who can sign in to try the portal; the password is `demoPassword`. */
export const demoSignIns: readonly Persona[] = [
  ...mainOfficers,
  "caseManager" as const,
  "employerService" as const,
  "teamLead" as const,
  "dataProtection" as const,
  "administrator" as const,
  "employer" as const,
  "employerWaiting" as const,
  "employerReturned" as const,
  "jobSeeker" as const,
].map(persona);
