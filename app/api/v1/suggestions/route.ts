import { z } from "zod";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { emptySearch, MAX_PLACE_LENGTH, radiusChoices } from "@/lib/vacancies/search-request";
import { badParameters } from "../_api/problem";
import { parametersOf } from "../_api/vacancy-parameters";

const LIMIT = 8;

const suggestionParametersSchema = z.strictObject({
  prefix: z.string().min(1).max(100),
  place: z.string().max(MAX_PLACE_LENGTH).optional(),
  radius: z.enum(radiusChoices).optional(),
});

/** `GET /api/v1/suggestions`: completions that have hits, with their number. */
export const GET = async (request: Request): Promise<Response> => {
  const parameters = suggestionParametersSchema.safeParse(parametersOf(request.url));
  if (!parameters.success) return badParameters(parameters.error);
  const { prefix, place = "", radius = emptySearch.radius } = parameters.data;
  const items = await vacancyUseCases().suggest({ prefix, place, radius }, LIMIT);
  return Response.json({ items });
};
