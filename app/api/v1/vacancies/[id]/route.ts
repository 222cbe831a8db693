import { z } from "zod";
import { locales } from "@/app/_i18n/routing";
import { baseUrl } from "@/lib/composition/operator";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { badParameters, problem } from "../../_api/problem";
import { toVacancyDetail } from "../../_api/vacancy-answer";
import { parametersOf } from "../../_api/vacancy-parameters";

const parametersSchema = z.strictObject({ lang: z.enum(locales) }).partial();
const pathSchema = z.object({ id: vacancyIdSchema });

/** `GET /api/v1/vacancies/{id}`: one published offer; 410 where it was published once. */
export const GET = async (
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> => {
  const path = pathSchema.safeParse(await params);
  if (!path.success) return badParameters(path.error);
  const parameters = parametersSchema.safeParse(parametersOf(request.url));
  if (!parameters.success) return badParameters(parameters.error);

  const vacancy = await vacancyUseCases().find(path.data.id);
  if (!vacancy || vacancy.status === "draft" || vacancy.status === "in-review") {
    return problem(404, "There is no such offer.");
  }
  if (vacancy.status !== "published") return problem(410, "This offer is no longer available.");
  return Response.json(
    toVacancyDetail(vacancy, { locale: parameters.data.lang ?? "de", baseUrl: baseUrl() }),
  );
};
