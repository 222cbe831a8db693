import { z } from "zod";
import { locales } from "@/app/_i18n/routing";
import { vacancyDetailSchema, vacancyListSchema } from "./vacancy-answer";
import { vacancyParametersSchema } from "./vacancy-parameters";

type JsonObject = Record<string, unknown>;

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  errors: z.array(z.object({ field: z.string(), reason: z.string() })).optional(),
});

/** OpenAPI 3.1 description, generated from the zod schemas that the routes themselves use. */
export const openApiDocument = (serverUrl: string): JsonObject => ({
  openapi: "3.1.0",
  info: {
    title: "Vacancies",
    version: "1",
    description: 'Published vacancies of the portal. Absent properties are unknown, never "no".',
    license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  },
  servers: [{ url: serverUrl }],
  paths: {
    "/api/v1/vacancies": {
      get: {
        operationId: "searchVacancies",
        summary: "Search published vacancies",
        parameters: queryParameters(),
        responses: {
          200: json("Vacancies found", "VacancyList"),
          400: asProblem("A parameter is not valid"),
        },
      },
    },
    "/api/v1/vacancies/{id}": {
      get: {
        operationId: "getVacancy",
        summary: "One published vacancy",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
          { name: "lang", in: "query", schema: { type: "string", enum: [...locales] } },
        ],
        responses: {
          200: json("The vacancy", "Vacancy"),
          400: asProblem("The id is no UUID"),
          404: asProblem("There is no such vacancy"),
          410: asProblem("The vacancy is no longer available"),
        },
      },
    },
  },
  components: {
    schemas: {
      VacancyList: z.toJSONSchema(vacancyListSchema),
      Vacancy: z.toJSONSchema(vacancyDetailSchema),
      Problem: z.toJSONSchema(problemSchema),
    },
  },
});

const queryParameters = (): readonly JsonObject[] => {
  const { properties } = z.toJSONSchema(vacancyParametersSchema, { io: "output" });
  return Object.entries(properties ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    ...(typeof schema === "object" && schema.description
      ? { description: schema.description }
      : {}),
    schema,
  }));
};

const json = (description: string, schema: string): JsonObject => ({
  description,
  content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const asProblem = (description: string): JsonObject => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});
