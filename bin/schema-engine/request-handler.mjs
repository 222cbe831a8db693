import { makeMigrationAdapter } from "./migration-adapter.mjs";

/**
 * Answers one request of Prisma's command line. Two of them would make the engine build a shadow
 * database in a way that its WebAssembly build cannot; they are put together from `diff` instead.
 * @param {typeof import("@prisma/schema-engine-wasm/schema_engine_bg")} engine
 * @param {import("./read-call.mjs").EngineCall} call
 */
export const makeRequestHandler = (engine, { databaseUrl, schemas }) => {
  const adapter = makeMigrationAdapter(databaseUrl);
  const datamodels = schemas.length > 0 ? schemas : undefined;

  return async (method, params) => {
    const session = await engine.SchemaEngine.new({ datamodels }, () => undefined, adapter);
    try {
      if (method === "evaluateDataLoss") return await evaluateDataLoss(session, params);
      if (method === "createMigration") return await createMigration(session, params);
      return await session[renamed[method] ?? method](params ?? {});
    } finally {
      session.free();
    }
  };
};

const renamed = { getDatabaseVersion: "version" };
/** What `diff` answers, asked for an exit code, when the two sides differ. */
const theyDiffer = 2;

const evaluateDataLoss = async (session, { migrationsList, schema, filters }) => {
  const { exitCode } = await session.diff({
    from: { tag: "migrations", ...migrationsList },
    to: { tag: "schemaDatamodel", ...schema },
    script: false,
    exitCode: true,
    filters,
  });
  const migrationSteps = exitCode === theyDiffer ? 1 : 0;
  return { migrationSteps, warnings: [], unexecutableSteps: [] };
};

const createMigration = async (session, params) => {
  const { migrationsList, migrationName, schema, filters, draft } = params;
  const isFirst = migrationsList.migrationDirectories.length === 0;
  const { exitCode, stdout } = await session.diff({
    from: isFirst ? { tag: "empty" } : { tag: "migrations", ...migrationsList },
    to: { tag: "schemaDatamodel", ...schema },
    script: true,
    exitCode: true,
    filters,
  });
  const emptyScript = draft ? "-- This is an empty migration." : null;
  return {
    connectorType: "postgresql",
    extension: "sql",
    generatedMigrationName: `${timestamp()}_${toFileName(migrationName ?? "")}`,
    migrationScript: exitCode === theyDiffer ? stdout : emptyScript,
  };
};

const timestamp = () => new Date().toISOString().replace(/\D/g, "").slice(0, 14);

const toFileName = (name) => name.replace(/\W+/g, "_").toLowerCase();
