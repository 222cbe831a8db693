import { z } from "zod";
import { isDataKey } from "./aes-cipher";

const dataKey = z.string().refine(isDataKey, "must be 32 bytes in base64");

const environmentSchema = z.object({
  DATABASE_URL: z.string().min(1),
  MEILI_URL: z.url(),
  MEILI_KEY: z.string().optional(),
  /** Address people reach the portal at, without trailing slash. */
  BASE_URL: z.url().default("http://localhost:3000"),
  /** Seals what must not lie readable in the database. */
  DATA_KEY: dataKey,
  /** Earlier keys, separated by commas; they open what they sealed. */
  DATA_KEYS_OLD: z
    .string()
    .default("")
    .transform((keys) => keys.split(",").filter((key) => key !== ""))
    .pipe(z.array(dataKey)),
  /** "demo" shows the current code of demo accounts, "live" never does. */
  PORTAL_MODE: z.enum(["demo", "live"]).default("demo"),
  /** Mail server; without one, mails are written into MAIL_FOLDER. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Address that mails come from; the operator's contact address without it. */
  MAIL_FROM: z.email().optional(),
  MAIL_FOLDER: z.string().min(1),
  /** Limits per address and session; measurements switch them off. */
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  /** Addresses and networks of proxies whose X-Forwarded-For is believed, separated by commas. */
  TRUSTED_PROXIES: z.string().default(""),
  /** The operator's own OpenID provider; without one staff sign in by password alone. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** Partners of the exchange may be on this machine: two portals of a demo or a test. */
  EXCHANGE_LOOPBACK: z.enum(["on", "off"]).default("off"),
  /** The neighbour of a demo is an example without a portal, or a second demo plays it. */
  DEMO_NEIGHBOUR: z.enum(["example", "portal"]).default("example"),
  /** A machine that translates the texts of offers; usually none. */
  TRANSLATOR: z.enum(["off", "libretranslate", "deepl"]).default("off"),
  TRANSLATOR_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRANSLATOR_KEY: z.string().optional(),
  /** Path of the operator's configuration; Kreis Heinsberg without it. */
  OPERATOR_FILE: z.string().optional(),
});
export type Environment = z.infer<typeof environmentSchema>;

/** Reads the settings the portal's own process gives its children; throws naming every bad one. */
export const readEnvironment = (variables: NodeJS.ProcessEnv = process.env): Environment => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`The environment is incomplete. ${names.join("; ")}`);
};
