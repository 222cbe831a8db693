"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { jobSeekerUseCases } from "@/lib/composition/job-seekers";
import { gazetteer } from "@/lib/composition/places";
import { addToProfileSchema } from "@/lib/job-seekers/profile/add-to-profile";
import {
  changeProfileSchema,
  undoProfileChangeSchema,
} from "@/lib/job-seekers/profile/change-profile";
import type { ProfileSection, SectionValues } from "@/lib/job-seekers/profile/profile-section";
import { resolveHome } from "@/lib/job-seekers/profile/resolve-home";
import { toHeard, type Heard } from "./heard";
import { readSectionForm } from "./read-section-form";
import { toldBy } from "./told";

/** Keeps one tab of a profile and returns to it with what became of that. */
export const changeProfileAction = guardedAction(
  "job-seekers.write",
  async (actor, form: FormData): Promise<void> => {
    const locale = await getLocale();
    const seen = undoProfileChangeSchema.safeParse(Object.fromEntries(form));
    if (!seen.success) redirect(paths.jobSeekers(locale));
    const { jobSeekerId, section } = seen.data;
    const page = paths.profile(locale, jobSeekerId, section);
    const home = homeIn(section, form);
    if (home === "unknown") redirect(`${page}?refused=place-unknown`);
    const values = { ...readSectionForm(section, form), ...home };
    const command = changeProfileSchema.safeParse({ ...seen.data, values });
    if (!command.success) redirect(`${page}?refused=values-unreadable`);
    redirect(page + toldBy(await jobSeekerUseCases().changeProfile(actor, command.data)));
  },
);

/** A place across the border is as good as one here; one that nobody knows is asked for again. */
const homeIn = (section: ProfileSection, form: FormData): SectionValues | "unknown" => {
  const place = form.get("place");
  if (section !== "person" || typeof place !== "string") return {};
  const home = resolveHome(gazetteer(), place);
  return home.ok ? { home: home.value } : "unknown";
};

/** Takes back what was last changed in one tab. */
export const undoProfileChangeAction = guardedAction(
  "job-seekers.write",
  async (actor, form: FormData): Promise<void> => {
    const locale = await getLocale();
    const seen = undoProfileChangeSchema.safeParse(Object.fromEntries(form));
    if (!seen.success) redirect(paths.jobSeekers(locale));
    const undone = await jobSeekerUseCases().undoProfileChange(actor, seen.data);
    const page = paths.profile(locale, seen.data.jobSeekerId, seen.data.section);
    redirect(page + toldBy(undone, "undone"));
  },
);

/** Words from a conversation become something to choose from. They stay out of every address. */
export const hearWordsAction = guardedAction(
  "job-seekers.write",
  async (_actor, _earlier: Heard | undefined, form: FormData): Promise<Heard> => {
    const words = form.get("words");
    const text = typeof words === "string" ? words.trim().slice(0, 300) : "";
    return toHeard(jobSeekerUseCases().hearWords(text));
  },
);

/** Adds what was chosen of it. */
export const addToProfileAction = guardedAction(
  "job-seekers.write",
  async (actor, form: FormData): Promise<void> => {
    const locale = await getLocale();
    const command = addToProfileSchema.safeParse({
      ...Object.fromEntries(form),
      occupationId: form.get("occupationId") ?? undefined,
      as: form.getAll("as"),
      skills: form.getAll("skills").filter((id) => id !== ""),
    });
    if (!command.success) redirect(paths.jobSeekers(locale));
    const page = paths.profile(locale, command.data.jobSeekerId, "goals");
    redirect(page + toldBy(await jobSeekerUseCases().addToProfile(actor, command.data)));
  },
);
