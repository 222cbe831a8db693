import pg from "pg";
import { errorCode, SolvableProblem } from "@/bin/services/solvable-problem";
import { setTimeout as pause } from "node:timers/promises";

/** A service that starts together with the portal gets this long to answer. */
const patienceMs = 10_000;

/** Throws one sentence, without the password, when DATABASE_URL leads nowhere. */
export const requireDatabase = async (databaseUrl: string): Promise<void> => {
  const problem = await retry(() => findDatabaseProblem(databaseUrl));
  if (problem === undefined) return;
  const { host, pathname } = new URL(databaseUrl);
  throw new SolvableProblem(`DATABASE_URL: no connection to ${host}${pathname} (${problem}).`);
};

/** Throws one sentence when MEILI_URL does not answer or refuses MEILI_KEY. */
export const requireMeilisearch = async (url: string, key: string): Promise<void> => {
  const problem = await retry(() => findMeilisearchProblem(url, key));
  if (problem !== undefined) throw new SolvableProblem(problem);
};

/** Problems that time may heal are tried again; any other is answered at once. */
type Finding = { readonly problem: string; readonly mayHeal: boolean } | undefined;

const retry = async (find: () => Promise<Finding>): Promise<string | undefined> => {
  const deadline = Date.now() + patienceMs;
  let finding = await find();
  while (finding?.mayHeal && Date.now() < deadline) {
    await pause(500);
    finding = await find();
  }
  return finding?.problem;
};

const findDatabaseProblem = async (databaseUrl: string): Promise<Finding> => {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    const problem = error instanceof Error && error.message !== "" ? error.message : code;
    return { problem, mayHeal: ["ECONNREFUSED", "57P03"].includes(code) };
  } finally {
    await client.end().catch(() => undefined);
  }
};

const findMeilisearchProblem = async (url: string, key: string): Promise<Finding> => {
  const headers = key === "" ? {} : { authorization: `Bearer ${key}` };
  try {
    const target = new URL("indexes?limit=1", url.endsWith("/") ? url : `${url}/`);
    const answer = await fetch(target, { headers, signal: AbortSignal.timeout(5_000) });
    if (answer.ok) return undefined;
    if ([401, 403].includes(answer.status)) {
      return { problem: `MEILI_KEY is not accepted by ${url}.`, mayHeal: false };
    }
    return { problem: `MEILI_URL: ${url} answers ${answer.status}.`, mayHeal: true };
  } catch {
    return { problem: `MEILI_URL: nothing answers at ${url}.`, mayHeal: true };
  }
};
