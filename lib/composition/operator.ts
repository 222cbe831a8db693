import { readFileSync } from "node:fs";
import kreisHeinsberg from "@/lib/operator/configurations/kreis-heinsberg.json";
import { loadOperator } from "@/lib/operator/load-operator";
import type { Operator } from "@/lib/operator/operator";
import { readEnvironment } from "./env";
import { once } from "./once";

/** The Kreis this portal belongs to: the file named by OPERATOR_FILE, Kreis Heinsberg without it. */
export const operator: () => Operator = once("operator", () => {
  const file = readEnvironment().OPERATOR_FILE;
  const source: unknown = file ? JSON.parse(readFileSync(file, "utf8")) : kreisHeinsberg;
  return loadOperator(source);
});

/** Whether people and data are invented. */
export const isDemo = (): boolean => readEnvironment().PORTAL_MODE === "demo";

/** Address people reach the portal at, without trailing slash. */
export const baseUrl = (): string => readEnvironment().BASE_URL.replace(/\/$/, "");
