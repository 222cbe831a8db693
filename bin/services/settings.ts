import { existsSync } from "node:fs";
import { z } from "zod";
import { inCheckout } from "@/bin/services/paths";
import { findWeaknesses } from "@/bin/services/live-settings";
import { SolvableProblem } from "@/bin/services/solvable-problem";

// Without encryption only between programs of one machine.
const isSafeFromListeners = (address: string): boolean =>
  /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/i.test(address);

const variablesSchema = z.object({
  PORTAL_MODE: z.enum(["demo", "live"]).default("demo"),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  AUTH_SECRET: z.string().optional(),
  POSTGRES_PASSWORD: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default("127.0.0.1"),
  WEB_PROCESSES: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .refine((count) => count >= 1 && count <= 64)
    .optional(),
  DATA_DIR: z.string().default(inCheckout(".data")),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .regex(/^\w+:\/\/[^/]+\/[^/?]+/)
    .optional(),
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_KEY: z.string().optional(),
  MEILI_BIN: z.string().optional(),
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[\da-fA-F.:/,\s]*$/)
    .default(""),
  OPERATOR_FILE: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  DATA_KEY: z
    .string()
    .regex(/^[\w+/-]{43}=?$/)
    .optional(),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(isSafeFromListeners)
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
});

const providerNames = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

// Without MEILI_URL the key becomes the master key of our own Meilisearch, which asks for 16 bytes.
const settingsSchema = variablesSchema
  .refine(
    ({ MEILI_URL: url, MEILI_KEY: key }) =>
      url !== undefined || key === undefined || key.length >= 16,
    { path: ["MEILI_KEY"] },
  )
  .superRefine((settings, { addIssue }) => {
    const missing = providerNames.filter((name) => settings[name] === undefined);
    if (missing.length === providerNames.length) return;
    for (const name of missing) addIssue({ code: "custom", path: [name] });
  });

/** What the person who starts the portal may choose, with defaults filled in. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

const expectations: Readonly<Record<string, string>> = {
  PORTAL_MODE: "must be demo or live",
  RATE_LIMITS: "must be on or off",
  TRUSTED_PROXIES: "must be addresses or networks such as 10.0.0.5, 10.1.0.0/16",
  BASE_URL: "must look like https://stellen.kreis.example",
  PORT: "must be a whole number between 1 and 65535",
  HOST: "must be a host name or an IP address",
  WEB_PROCESSES: "must be a whole number between 1 and 64",
  DATABASE_URL: "must look like postgresql://user:password@host:5432/database",
  MEILI_URL: "must look like http://host:7700",
  SMTP_URL: "must look like smtps://user:password@host:465 or smtp://user:password@host:587",
  MAIL_FROM: "must be one e-mail address, such as portal@kreis.example",
  DATA_KEY: "must be 32 bytes in base64, as `openssl rand -base64 32` prints them",
  OIDC_ISSUER:
    "must be an https address (http on this machine only), with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET",
  OIDC_CLIENT_ID: "must be set together with OIDC_ISSUER and OIDC_CLIENT_SECRET",
  OIDC_CLIENT_SECRET: "must be set together with OIDC_ISSUER and OIDC_CLIENT_ID",
  MEILI_KEY: "must have 16 characters or more unless MEILI_URL is set",
};

/** Values that are safe to repeat on a screen. */
const open = new Set([
  "PORTAL_MODE",
  "BASE_URL",
  "PORT",
  "HOST",
  "WEB_PROCESSES",
  "MEILI_URL",
  "MAIL_FROM",
  "OIDC_ISSUER",
]);

/** Reads the settings; throws one sentence for each wrong one. Empty counts as not given. */
export const readSettings = (variables: NodeJS.ProcessEnv): Settings => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
    throw new SolvableProblem([...names].map((name) => explain(name, given[name])).join("\n"));
  }
  const { OPERATOR_FILE: file } = parsed.data;
  if (file !== undefined && !existsSync(file)) {
    throw new SolvableProblem(`OPERATOR_FILE: there is no file ${file}.`);
  }
  const problems = parsed.data.PORTAL_MODE === "live" ? findWeaknesses(parsed.data) : [];
  if (problems.length > 0) throw new SolvableProblem(problems.join("\n"));
  return parsed.data;
};

/** Address people reach the portal at. */
export const baseUrlOf = ({ BASE_URL: given, PORT: port }: Settings): string =>
  given?.replace(/\/+$/, "") ?? `http://localhost:${port}`;

const explain = (name: string, value: string | undefined): string => {
  const sentence = `${name} ${expectations[name] ?? "has a wrong value"}`;
  return open.has(name) && value !== undefined ? `${sentence}, not "${value}".` : `${sentence}.`;
};
