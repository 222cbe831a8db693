import { readFileSync } from "node:fs";

/**
 * What Prisma's command line asks for when it starts the engine.
 * @typedef {object} EngineCall
 * @property {boolean} asksVersion
 * @property {string | undefined} databaseCommand as in "create-database"
 * @property {URL} databaseUrl
 * @property {readonly [string, string][]} schemas file name and text
 */

/**
 * @param {readonly string[]} args
 * @returns {EngineCall}
 */
export const readCall = (args) => {
  const valuesOf = (option) => args.flatMap((arg, at) => (arg === option ? [args[at + 1]] : []));
  const [datasource = "{}"] = valuesOf("--datasource");
  const url = JSON.parse(datasource).url ?? process.env.DATABASE_URL;
  return {
    asksVersion: args.includes("--version"),
    databaseCommand: valuesOf("cli")[0],
    databaseUrl: new URL(url ?? "postgresql://localhost/postgres"),
    schemas: valuesOf("--datamodels").map((file) => [file, readFileSync(file, "utf8")]),
  };
};
