"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { jobSeekerUseCases } from "@/lib/composition/job-seekers";
import { changeManySchema } from "@/lib/job-seekers/list/change-many";
import { savedViewIdSchema, saveViewSchema } from "@/lib/job-seekers/list/saved-views";
import { createOwnPoolSchema, ownPoolIdSchema } from "@/lib/job-seekers/pools/own-pools";
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

/** A pool of the site, by the filters of this moment or to be filled by hand. */
export const createPoolAction = guardedAction(
  "job-seekers.take-on",
  async (actor, form: FormData): Promise<void> => {
    const page = listAddress(paths.jobSeekers(await getLocale()), form);
    const command = createOwnPoolSchema.safeParse(Object.fromEntries(form));
    if (!command.success) redirect(page({ refusedTo: "unreadable" }));
    const filter = filterOfForm(form);
    const made = await jobSeekerUseCases().createOwnPool(actor, command.data, filter);
    redirect(made.ok ? page({ pooled: 1 }) : page({ refusedTo: made.refusal.code }));
  },
);

export const removePoolAction = guardedAction(
  "job-seekers.take-on",
  async (actor, form: FormData): Promise<void> => {
    const id = ownPoolIdSchema.safeParse(form.get("poolId"));
    if (id.success) await jobSeekerUseCases().removeOwnPool(actor, id.data);
    redirect(paths.jobSeekers(await getLocale()));
  },
);
