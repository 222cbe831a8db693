import { type Children } from "@/bin/services/processes/children";
import { readOrCreateSecret } from "@/bin/services/folder/data-folder";
import { toKeyVariables } from "@/bin/services/folder/data-keys";
import { toPortalVariables, type PortalVariables } from "@/bin/services/portal/portal-environment";
import { startDatabase, startSearchEngine, type Services } from "@/bin/services/services";
import { baseUrlOf } from "@/bin/services/settings";
import { inWorkplace, type Workplace, type WorkplaceOptions } from "@/bin/services/workplace";

export type ServicesEnvironment = Services & {
  /** Where a running portal serves its pages; undefined without one. */
  readonly baseUrl: string | undefined;
  /** The same facts as environment variables, for processes that the work starts. */
  readonly variables: PortalVariables;
  /** Starts processes that end with the work at the latest. */
  readonly children: Children;
};

/**
 * Does the work with PostgreSQL (migrated) and Meilisearch: those of the portal that runs on the
 * data folder, else embedded ones for as long as the work takes. Meanwhile the variables are also
 * set in this process, where `lib/composition` reads them. The work closes its own connections.
 */
export const withServices = <Result>(
  work: (environment: ServicesEnvironment) => Promise<Result>,
  options: WorkplaceOptions = {},
): Promise<Result> =>
  inWorkplace(options, async (workplace) => {
    const environment = await startServices(workplace);
    const before = { ...process.env };
    Object.assign(process.env, environment.variables);
    try {
      return await work(environment);
    } finally {
      restore(before, Object.keys(environment.variables));
    }
  });

/** Like `withServices` for work that needs the database alone; sets no variables. */
export const withDatabase = <Result>(
  work: (databaseUrl: string, children: Children) => Promise<Result>,
  options: WorkplaceOptions = {},
): Promise<Result> =>
  inWorkplace(options, async ({ children, settings }) => {
    const { databaseUrl } = await startDatabase(children, settings);
    return work(databaseUrl, children);
  });

const startServices = async (workplace: Workplace): Promise<ServicesEnvironment> => {
  const { children, settings, running } = workplace;
  const [{ databaseUrl }, { meiliUrl, meiliKey }] = await Promise.all([
    startDatabase(children, settings),
    startSearchEngine(children, settings),
  ]);
  const services = { databaseUrl, meiliUrl, meiliKey };
  const variables = toPortalVariables({
    ...services,
    authSecret: settings.AUTH_SECRET ?? readOrCreateSecret(children.folder, "auth-secret"),
    dataKeys: toKeyVariables(children.folder, settings.DATA_KEY),
    folder: children.folder,
    baseUrl: running?.baseUrl ?? baseUrlOf(settings),
    operatorFile: settings.OPERATOR_FILE,
  });
  return { ...services, baseUrl: running?.baseUrl, variables, children };
};

const restore = (before: NodeJS.ProcessEnv, names: readonly string[]): void => {
  for (const name of names) {
    const value = before[name];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
};
