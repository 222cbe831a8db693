import path from "node:path";
import { type Services } from "@/bin/services/services";
import { type Settings } from "@/bin/services/settings";

export type PortalVariables = Readonly<Record<string, string>>;

type Facts = Services & {
  readonly authSecret: string;
  /** DATA_KEY, and DATA_KEYS_OLD where there are older ones. */
  readonly dataKeys: PortalVariables;
  readonly baseUrl: string;
  /** The data folder. */
  readonly folder: string;
  readonly operatorFile: Settings["OPERATOR_FILE"];
};

/** The environment variables that the pages, the worker and our commands read their settings from. */
export const toPortalVariables = (facts: Facts): PortalVariables => ({
  DATABASE_URL: facts.databaseUrl,
  MEILI_URL: facts.meiliUrl,
  MEILI_KEY: facts.meiliKey,
  AUTH_SECRET: facts.authSecret,
  ...facts.dataKeys,
  AUTH_URL: facts.baseUrl,
  AUTH_TRUST_HOST: "true",
  BASE_URL: facts.baseUrl,
  MAIL_FOLDER: path.join(facts.folder, "mail"),
  NEXT_TELEMETRY_DISABLED: "1",
  ...(facts.operatorFile === undefined ? {} : { OPERATOR_FILE: path.resolve(facts.operatorFile) }),
});
