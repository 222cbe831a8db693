import { readFileSync } from "node:fs";
import { z } from "zod";

/** What docs/exchange-openapi.json says about the interface. */
const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        responses: z.record(
          z.string(),
          z.object({
            content: z.record(z.string(), z.object({ schema: z.json() })).optional(),
          }),
        ),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.json()) }),
});

const { paths, components } = documentSchema.parse(
  JSON.parse(readFileSync("docs/exchange-openapi.json", "utf8")),
);

type Json = z.infer<ReturnType<typeof z.json>>;

/** Of a JobPosting only what the exchange reads is described; everywhere else all is. */
const openSchemas: ReadonlySet<string> = new Set(["Offer"]);

/** A field that nobody described is a fault of the document, too. */
const closed = (schema: Json): Json => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([name, value]): [string, Json] => [name, closed(value)]),
  );
  return "properties" in inner && !("additionalProperties" in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
};

const definitions = Object.fromEntries(
  Object.entries(components.schemas).map(([name, schema]): [string, Json] => [
    name,
    openSchemas.has(name) ? schema : closed(schema),
  ]),
);

const schemaSchema = z.custom<Parameters<typeof z.fromJSONSchema>[0]>(
  (value) => typeof value === "object",
);

/** Throws where an answer is not one that the document describes for its address, method and status. */
export const expectDocumented = (
  address: string,
  method: "get" | "post",
  { status, contentType, body }: { status: number; contentType: string; body: unknown },
): void => {
  const { pathname } = new URL(address, "http://localhost");
  const schema = paths[pathname]?.[method]?.responses[status]?.content?.[contentType]?.schema;
  if (schema === undefined) {
    throw new Error(`${method} ${pathname} ${status} ${contentType} is not documented`);
  }
  const whole = JSON.stringify({ allOf: [closed(schema)], $defs: definitions });
  const local: unknown = JSON.parse(whole.replaceAll("#/components/schemas/", "#/$defs/"));
  z.fromJSONSchema(schemaSchema.parse(local)).parse(body);
};
