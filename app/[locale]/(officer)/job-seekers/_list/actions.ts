"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { jobSeekerUseCases } from "@/lib/composition/job-seekers";
import { changeManySchema } from "@/lib/job-seekers/list/change-many";
import { savedViewIdSchema, saveViewSchema } from "@/lib/job-seekers/list/saved-views";
import { filterOfForm, listAddress } from "./list-address";

/** The same change for everybody who was ticked; returns to the list as it was. */
export const changeManyAction = guardedAction(
  "job-seekers.list-own",
  async (actor, form: FormData): Promise<void> => {
    const page = listAddress(paths.jobSeekers(await getLocale()), form);
    const command = changeManySchema.safeParse({
      people: form.getAll("person"),
      action: form.get("action"),
      pool: form.get("pool") ?? undefined,
      officerId: form.get("officerId") ?? undefined,
    });
    if (!command.success) redirect(page({ refusedTo: "nobody" }));
    const changed = await jobSeekerUseCases().changeMany(actor, command.data);
    redirect(changed.ok ? page(changed.value) : page({ refusedTo: changed.refusal.code }));
  },
);

/** Keeps the filters of this moment under a name. */
export const saveViewAction = guardedAction(
  "job-seekers.list-own",
  async (actor, form: FormData): Promise<void> => {
    const page = listAddress(paths.jobSeekers(await getLocale()), form);
    const named = saveViewSchema.safeParse({ name: form.get("name") });
    if (!named.success) redirect(page({ refusedTo: "unreadable" }));
    const saved = await jobSeekerUseCases().saveView(actor, named.data.name, filterOfForm(form));
    redirect(saved.ok ? page({ saved: 1 }) : page({ refusedTo: saved.refusal.code }));
  },
);

export const removeViewAction = guardedAction(
  "job-seekers.list-own",
  async (actor, form: FormData): Promise<void> => {
    const id = savedViewIdSchema.safeParse(form.get("viewId"));
    if (id.success) await jobSeekerUseCases().savedViews.remove(actor.id, id.data);
    redirect(paths.jobSeekers(await getLocale()));
  },
);
