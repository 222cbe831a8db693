import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { type Locale, routing } from "@/app/_i18n/routing";
import { currentActor } from "@/lib/composition/auth";
import { trainingPlanUseCases } from "@/lib/composition/training-plans";
import { vocabulary } from "@/lib/composition/vocabulary";
import { planQuerySchema } from "@/lib/matching/planning/read-training-plan";
import type { PlanRow } from "@/lib/matching/planning/training-plan";
import { FEWEST_PEOPLE } from "@/lib/matching/reports/small-numbers";
import { toCsv } from "@/lib/shared/to-csv";

/** `GET /api/reports/training`: the list for planning courses as a table for spreadsheets. */
export const GET = async (request: Request): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const parameters = new URL(request.url).searchParams;
  const query = planQuerySchema.parse(Object.fromEntries(parameters));
  const read = await trainingPlanUseCases().readTrainingPlan(actor, query);
  if (!read.ok) return new Response(null, { status: 403 });
  const lang = parameters.get("lang");
  const locale = hasLocale(routing.locales, lang) ? lang : routing.defaultLocale;
  return new Response(await tableOf(read.value.rows, locale), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="training-plan.csv"',
      "cache-control": "no-store",
    },
  });
};

const tableOf = async (rows: readonly PlanRow[], locale: Locale): Promise<string> => {
  const t = await getTranslations({ locale, namespace: "trainingPlan" });
  const words = await getTranslations({ locale, namespace: "match.change" });
  const head = [t("pool"), t("change"), "KldB", t("occupation"), t("offers"), t("people")];
  return toCsv([
    [...head, t("openings")],
    ...rows.map((row) => {
      const occupation = vocabulary().findOccupation(row.occupation);
      const isFew = row.people < FEWEST_PEOPLE;
      return [
        row.pool,
        changeText(row, words),
        occupation?.kldb ?? "",
        occupation?.neutral ?? row.occupation,
        String(row.offers),
        isFew ? `1-${FEWEST_PEOPLE - 1}` : String(row.people),
        isFew ? "" : String(row.openings),
      ];
    }),
  ]);
};

type Words = Awaited<ReturnType<typeof getTranslations<"match.change">>>;

const changeText = ({ change }: PlanRow, t: Words): string => {
  if (change.kind === "proof") {
    return t("proof", { proof: vocabulary().findSkill(change.skillId)?.label ?? change.skillId });
  }
  return t(change.kind, { ...change });
};
