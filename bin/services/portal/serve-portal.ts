import { type Child } from "@/bin/services/processes/child-process";
import { type Children } from "@/bin/services/processes/children";
import { readOrCreateSecret } from "@/bin/services/folder/data-folder";
import { refuseDemoAccounts } from "@/bin/services/portal/refuse-demo";
import { toKeyVariables } from "@/bin/services/folder/data-keys";
import { findDemoSignIns } from "@/bin/services/portal/demo-sign-ins";
import { keepRunning } from "@/bin/services/processes/keep-running";
import { startNextServer, type PortalMode } from "@/bin/services/next-server";
import { toPortalVariables, type PortalVariables } from "@/bin/services/portal/portal-environment";
import { prepare, startWorker } from "@/bin/services/portal/portal-programs";
import { requireFreePort } from "@/bin/services/ports";
import { announced } from "@/bin/services/portal/progress";
import { publishPortal } from "@/bin/services/folder/running-portal";
import {
  startDatabase,
  startSearchEngine,
  type Database,
  type SearchEngine,
  type Services,
} from "@/bin/services/services";
import { baseUrlOf, type Settings } from "@/bin/services/settings";
import { childEnded } from "@/bin/services/processes/wait-until";

type Portal = {
  readonly mode: PortalMode;
  readonly settings: Settings;
  readonly children: Children;
  readonly makeCodeReady: () => Promise<void>;
};

/** Starts everything in order and then serves; rejects when the database or the pages fail. */
export const servePortal = async (portal: Portal): Promise<never> => {
  const { mode, settings, children } = portal;
  await requireFreePort(settings.PORT, settings.HOST);

  const { services, postgres, ownSearch } = await startServices(portal);
  if (settings.PORTAL_MODE === "live") await refuseDemoAccounts(services.databaseUrl);
  const baseUrl = baseUrlOf(settings);
  const variables = toPortalVariables({
    ...services,
    baseUrl,
    folder: children.folder,
    authSecret: settings.AUTH_SECRET ?? readOrCreateSecret(children.folder, "auth-secret"),
    dataKeys: toKeyVariables(children.folder, settings.DATA_KEY),
    operatorFile: settings.OPERATOR_FILE,
  });
  publishPortal(children.folder, services);
  await announced("Data and index are ready", prepare(children, variables));
  superviseHelpers(children, ownSearch, variables);
  const { HOST: host, PORT: port, WEB_PROCESSES: processes } = settings;
  const next = await announced(
    "The pages are served",
    startNextServer(children, { mode, host, port, variables, processes }),
  );
  publishPortal(children.folder, { ...services, baseUrl });
  await greet(baseUrl, services.databaseUrl);
  return whenEssentialChildEnds(children, postgres, next);
};

type Started = {
  readonly services: Services;
  readonly postgres: Database["child"];
  readonly ownSearch: SearchEngine["own"];
};

const startServices = async ({ settings, children, makeCodeReady }: Portal): Promise<Started> => {
  const choice = { ...settings, durable: true };
  const [{ databaseUrl, child }, { meiliUrl, meiliKey, own }] = await Promise.all([
    announced("PostgreSQL is ready", startDatabase(children, choice)),
    announced("Meilisearch is ready", startSearchEngine(children, choice)),
    announced("The code is built", makeCodeReady()),
  ]);
  return { services: { databaseUrl, meiliUrl, meiliKey }, postgres: child, ownSearch: own };
};

// Without them pages are still served: from PostgreSQL, and from an index that lags behind.
const superviseHelpers = (
  children: Children,
  own: SearchEngine["own"],
  variables: PortalVariables,
): void => {
  if (own) {
    void keepRunning(children, {
      title: "Meilisearch",
      first: own.child,
      restart: own.restart,
    });
  }
  void keepRunning(children, {
    title: "The worker",
    first: startWorker(children, variables),
    restart: async () => startWorker(children, variables),
  });
};

const greet = async (baseUrl: string, databaseUrl: string): Promise<void> => {
  const signIns = await findDemoSignIns(databaseUrl);
  const lines = [`The portal is ready: ${baseUrl}`, ...signIns, "Stop it with Ctrl-C."];
  console.log(`\n${lines.join("\n  ")}\n`);
};

const whenEssentialChildEnds = async (
  { folder }: Children,
  postgres: Database["child"],
  next: Child,
): Promise<never> => {
  const ends = [
    next.exited.then(({ reason }) => childEnded(folder, "The web server", "next", reason)),
    ...(postgres
      ? [postgres.exited.then(({ reason }) => childEnded(folder, "PostgreSQL", "postgres", reason))]
      : []),
  ];
  throw await Promise.race(ends);
};
