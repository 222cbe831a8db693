"use server";

import { redirect } from "next/navigation";
import { guardedAction } from "@/app/_server/guarded-action";
import { localeOf } from "@/app/_server/form-locale";
import { paths } from "@/app/paths";
import { translationUseCases } from "@/lib/composition/translation";
import { judgeTranslationSchema } from "@/lib/languages/translation/judge-translation";

/** Shows a translation again, withholds it, or has it made anew. */
export const judgeTranslationAction = guardedAction(
  "offers.review",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const command = judgeTranslationSchema.safeParse(Object.fromEntries(form));
    const judged = command.success
      ? await translationUseCases()?.judge(actor, command.data)
      : undefined;
    redirect(paths.translations(locale, judged?.ok ? "done" : "refused"));
  },
);
