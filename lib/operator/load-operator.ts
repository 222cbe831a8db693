import { operatorSchema, type Operator } from "./operator";

/**
 * Reads an operator's configuration from parsed JSON.
 * Throws one error that names every wrong field, e.g. `sites.0.serves`.
 */
export const loadOperator = (raw: unknown): Operator => {
  const parsed = operatorSchema.safeParse(raw);
  if (!parsed.success) {
    throw wrongConfiguration(
      parsed.error.issues.map(({ path, message }) => problem(path.join("."), message)),
    );
  }
  const problems = findContradictions(parsed.data);
  if (problems.length > 0) throw wrongConfiguration(problems);
  return parsed.data;
};

const problem = (field: string, reason: string): string =>
  `${field === "" ? "configuration" : field}: ${reason}`;

const wrongConfiguration = (problems: readonly string[]): Error =>
  new Error(`The operator's configuration is wrong. ${problems.join("; ")}`);

const findContradictions = (operator: Operator): readonly string[] => [
  ...municipalitiesOfAnotherKreis(operator),
  ...repeated(
    "municipalities",
    operator.municipalities.map(({ ags }) => ags),
  ),
  ...repeated(
    "sites",
    operator.sites.map(({ id }) => id),
  ),
  ...strangersServed(operator),
  ...unknownSitesOfRoles(operator),
  ...municipalitiesNotServedOnce(operator),
  ...itselfAsNeighbour(operator),
];

const municipalitiesOfAnotherKreis = ({ kreis, municipalities }: Operator): readonly string[] =>
  municipalities.flatMap(({ ags }, index) =>
    ags.startsWith(kreis.ags)
      ? []
      : [problem(`municipalities.${index}.ags`, `${ags} does not lie in Kreis ${kreis.ags}`)],
  );

const repeated = (field: string, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key, index) =>
    keys.indexOf(key) === index ? [] : [problem(`${field}.${index}`, `${key} appears twice`)],
  );

const strangersServed = ({ municipalities, sites }: Operator): readonly string[] => {
  const own = new Set(municipalities.map(({ ags }) => ags));
  return sites.flatMap(({ serves }, index) =>
    serves
      .filter((ags) => !own.has(ags))
      .map((ags) => problem(`sites.${index}.serves`, `${ags} is none of the municipalities`)),
  );
};

const unknownSitesOfRoles = ({ sites, signIn }: Operator): readonly string[] =>
  (signIn?.roles ?? []).flatMap(({ siteId }, index) =>
    siteId === undefined || sites.some(({ id }) => id === siteId)
      ? []
      : [problem(`signIn.roles.${index}.siteId`, `${siteId} is none of the sites`)],
  );

const municipalitiesNotServedOnce = ({ municipalities, sites }: Operator): readonly string[] => {
  const served = sites.flatMap(({ serves }) => serves);
  return municipalities.flatMap(({ ags, name }) => {
    const count = served.filter((other) => other === ags).length;
    return count === 1 ? [] : [problem("sites", `${name} (${ags}) is served by ${count} sites`)];
  });
};

const itselfAsNeighbour = ({ kreis, neighbours }: Operator): readonly string[] =>
  neighbours.flatMap(({ ags }, index) =>
    ags === kreis.ags ? [problem(`neighbours.${index}.ags`, "is the operator's own Kreis")] : [],
  );
