import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { toConnection } from "./connection.mjs";

/**
 * The stock adapter for PostgreSQL, made fit for migrations: it reads the catalogue's own column
 * types, runs scripts in one piece, and its shadow database is another one than the main one.
 * @param {URL} url
 */
export const makeMigrationAdapter = (url) =>
  bindMigrationAwareSqlAdapterFactory(new MigrationPg(url));

class MigrationPg extends PrismaPg {
  #connection;
  #schema;

  constructor(url) {
    const schema = url.searchParams.get("schema") ?? undefined;
    super(toConnection(url), { schema });
    this.#connection = toConnection(url);
    this.#schema = schema;
  }

  async connect() {
    return fitForCatalogue(await super.connect());
  }

  async connectToShadowDb() {
    const database = `prisma_shadow_${process.pid}_${Date.now().toString(36)}`;
    const admin = new pg.Client(this.#connection);
    await admin.connect();
    await admin.query(`CREATE DATABASE ${database} TEMPLATE template0`);
    const stock = new PrismaPg({ ...this.#connection, database }, { schema: this.#schema });
    const adapter = fitForCatalogue(await stock.connect());
    const disconnect = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await disconnect();
      await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      await admin.end();
    };
    return adapter;
  }
}

const text = 25;
const internalChar = 18;
/** Types of PostgreSQL's catalogue that the stock adapter refuses, by their oid. */
const catalogueTypes = new Set([internalChar, 22, 24, 30, 2205, 2206]);

const fitForCatalogue = (adapter) => {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const charColumnsOf = new WeakMap();

  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const fields = result.fields ?? [];
    if (result.rows) charColumnsOf.set(result.rows, charColumns(fields));
    for (const field of fields) {
      if (catalogueTypes.has(field.dataTypeID)) field.dataTypeID = text;
    }
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const at of charColumnsOf.get(result.rows) ?? []) {
      result.columnTypes[at] = ColumnTypeEnum.Character;
    }
    return result;
  };
  return runningScriptsWhole(adapter);
};

const charColumns = (fields) =>
  fields.flatMap(({ dataTypeID }, at) => (dataTypeID === internalChar ? [at] : []));

const runningScriptsWhole = (adapter) => {
  adapter.executeScript = async (script) => {
    if (script.trim() === "") return;
    try {
      await adapter.client.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  const startTransaction = adapter.startTransaction?.bind(adapter);
  if (startTransaction) {
    adapter.startTransaction = async (level) => fitForCatalogue(await startTransaction(level));
  }
  return adapter;
};
