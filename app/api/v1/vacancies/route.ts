import { baseUrl } from "@/lib/composition/operator";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { badParameters, problem } from "../_api/problem";
import { toVacancyItem } from "../_api/vacancy-answer";
import { parametersOf, toSearchRequest, vacancyParametersSchema } from "../_api/vacancy-parameters";

/** `GET /api/v1/vacancies`: the search as data. */
export const GET = async (request: Request): Promise<Response> => {
  const parameters = vacancyParametersSchema.safeParse(parametersOf(request.url));
  if (!parameters.success) return badParameters(parameters.error);

  const search = toSearchRequest(parameters.data);
  const result = await vacancyUseCases().search(search);
  if (result.place?.kind === "unknown") {
    const near = result.place.nearNames.map(({ name }) => name).join(", ");
    return problem(400, "Some parameters are not valid.", [
      { field: "place", reason: `No such place.${near === "" ? "" : ` Near names: ${near}.`}` },
    ]);
  }

  const context = { locale: parameters.data.lang ?? "de", baseUrl: baseUrl() } as const;
  return Response.json({
    total: result.total,
    page: search.page,
    pageSize: search.pageSize,
    items: result.items.map(({ vacancy, ...found }) =>
      toVacancyItem(vacancy, { ...context, ...found }),
    ),
    facets: result.facets,
    place: result.place && {
      id: result.place.place.id,
      name: result.place.place.name,
      ...result.place.place.point,
    },
    degraded: result.degraded,
  });
};
