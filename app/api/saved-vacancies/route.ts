import { z } from "zod";
import { localeOf } from "@/app/_server/form-locale";
import { keepSaved, savedVacancies } from "@/app/_server/saved-vacancies";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { MOST_SAVED, withoutSaved, withSaved } from "@/lib/vacancies/saved/saved-vacancies";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";

const formSchema = z.discriminatedUnion("move", [
  z.object({
    move: z.literal("save"),
    vacancyId: vacancyIdSchema,
    from: z.enum(["offer", "list"]),
    position: z.coerce.number().int().min(0).max(MOST_SAVED).optional(),
  }),
  z.object({
    move: z.literal("remove"),
    vacancyId: vacancyIdSchema,
    from: z.enum(["offer", "list"]),
  }),
  z.object({ move: z.literal("forget") }),
]);
type Form = z.infer<typeof formSchema>;

/**
 * Saves an offer on the reader's device, or takes it off the list. Pages that are only read set no
 * cookie for forms; the front gate refuses what other sites send, and nothing of ours changes.
 */
export const POST = async (request: Request): Promise<Response> => {
  const form = await request.formData().catch(() => undefined);
  if (!form) return new Response(undefined, { status: 400 });
  const read = formSchema.safeParse(Object.fromEntries(form));
  if (!read.success) return new Response(undefined, { status: 400 });
  const location = await moved(read.data, localeOf(form));
  return new Response(undefined, { status: 303, headers: { Location: location } });
};

/** Where to go on after the move. */
const moved = async (form: Form, locale: Locale): Promise<string> => {
  if (form.move === "forget") {
    await keepSaved([]);
    return paths.savedVacancies(locale);
  }
  const { vacancyId: id, from } = form;
  const saved = await savedVacancies();
  if (form.move === "save") {
    const more = withSaved(saved, id, form.position);
    if (!more.ok) return paths.savedVacancies(locale, { told: "full" });
    await keepSaved(more.value);
    return from === "offer" ? paths.vacancyJustSaved(locale, id) : paths.savedVacancies(locale);
  }
  await keepSaved(withoutSaved(saved, id));
  return from === "offer"
    ? paths.vacancyJustSaved(locale, id)
    : paths.savedVacancies(locale, { removed: id, position: saved.indexOf(id) });
};
