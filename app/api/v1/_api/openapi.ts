import { z } from "zod";
import { locales } from "@/app/_i18n/routing";
import { handoverRecordSchema } from "@/lib/job-seekers/handover/handover-record";
import { handedOverSchema } from "./handover-answer";
import { vacancyDetailSchema, vacancyListSchema } from "./vacancy-answer";
import { vacancyParametersSchema } from "./vacancy-parameters";

type JsonObject = Record<string, unknown>;

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  errors: z.array(z.object({ field: z.string(), reason: z.string() })).optional(),
});

/** The reference stands in the address. */
const handoverBodySchema = handoverRecordSchema.partial({ reference: true });

const json = (description: string, schema: string): JsonObject => ({
  description,
  content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const asProblem = (description: string): JsonObject => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const handOver: JsonObject = {
  operationId: "handOverJobSeeker",
  summary: "Take one person over from another program",
  description:
    "Idempotent by reference: the same record twice changes nothing. What a record does not mention stays as it is.",
  security: [{ interfaceKey: [] }],
  parameters: [
    { name: "reference", in: "path", required: true, schema: { type: "string", maxLength: 40 } },
  ],
  requestBody: {
    required: true,
    content: { "application/json": { schema: { $ref: "#/components/schemas/JobSeekerRecord" } } },
  },
  responses: {
    200: json("Known already; changed or not", "HandedOver"),
    201: json("Taken on", "HandedOver"),
    400: asProblem("Reference or body cannot be read"),
    401: asProblem("No valid key"),
    403: asProblem("The key lacks the scope"),
    413: asProblem("The body is too long"),
    415: asProblem("The body is no JSON"),
    422: asProblem("The record was refused; nothing was kept"),
    429: asProblem("Too many requests; Retry-After says how long to wait"),
  },
};

/** OpenAPI 3.1 description, generated from the zod schemas that the routes themselves use. */
export const openApiDocument = (serverUrl: string): JsonObject => ({
  openapi: "3.1.0",
  info: {
    title: "Vacancies and hand-over",
    version: "1",
    description:
      'Published vacancies of the portal, and the hand-over of people by programs with a key. Absent properties are unknown, never "no".',
    license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  },
  servers: [{ url: serverUrl }],
  paths: { ...vacancyPaths(), "/api/v1/job-seekers/{reference}": { put: handOver } },
  components: {
    securitySchemes: {
      interfaceKey: {
        type: "http",
        scheme: "bearer",
        description: "A key of the administration, with the scope job-seekers.hand-over.",
      },
    },
    schemas: {
      VacancyList: z.toJSONSchema(vacancyListSchema),
      Vacancy: z.toJSONSchema(vacancyDetailSchema),
      JobSeekerRecord: z.toJSONSchema(handoverBodySchema, { io: "input" }),
      HandedOver: z.toJSONSchema(handedOverSchema),
      Problem: z.toJSONSchema(problemSchema),
    },
  },
});

const vacancyPaths = (): JsonObject => ({
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
