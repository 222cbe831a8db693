"use server";

import { redirect } from "next/navigation";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { manageProjects } from "@/lib/composition/staffing-projects/staffing-projects";
import {
  projectIn,
  readAnswer,
  readInvitation,
  readNewPost,
  readNewProject,
} from "./read-project-form";

/** Opens a project; posts and invitations follow on its page. */
export const openProjectAction = guardedAction(
  "staffing-projects.manage",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const command = readNewProject(form);
    if (!command) redirect(paths.newStaffingProject(locale, "form-incomplete"));
    const opened = await manageProjects().open(actor, command);
    if (!opened.ok) redirect(paths.newStaffingProject(locale, opened.refusal.code));
    redirect(paths.staffingProject(locale, opened.value, "opened"));
  },
);

/** One more post in a project of our own. */
export const addPostAction = guardedAction(
  "staffing-projects.manage",
  async (actor, form: FormData): Promise<void> => {
    const [locale, id] = [localeOf(form), projectIn(form)];
    const command = readNewPost(form);
    if (!command) redirect(paths.staffingProject(locale, id, "form-incomplete"));
    const added = await manageProjects().addPost(actor, id, command);
    redirect(paths.staffingProject(locale, id, added.ok ? "post-added" : added.refusal.code));
  },
);

/** Asks a neighbour to help. */
export const inviteKreisAction = guardedAction(
  "staffing-projects.manage",
  async (actor, form: FormData): Promise<void> => {
    const [locale, id] = [localeOf(form), projectIn(form)];
    const command = await readInvitation(form);
    if (!command) redirect(paths.staffingProject(locale, id, "form-incomplete"));
    const invited = await manageProjects().invite(actor, id, command);
    redirect(paths.staffingProject(locale, id, invited.ok ? "invited" : invited.refusal.code));
  },
);

/** Says how many people of the own Kreis come, or that none do. */
export const answerProjectAction = guardedAction(
  "staffing-projects.commit",
  async (actor, form: FormData): Promise<void> => {
    const [locale, id] = [localeOf(form), projectIn(form)];
    const command = readAnswer(form);
    if (!command) redirect(paths.staffingProject(locale, id, "form-incomplete"));
    const answered = await manageProjects().answer(actor, id, command);
    redirect(paths.staffingProject(locale, id, answered.ok ? "answered" : answered.refusal.code));
  },
);

/** Ends a project of our own, on all sides. */
export const closeProjectAction = guardedAction(
  "staffing-projects.manage",
  async (actor, form: FormData): Promise<void> => {
    const [locale, id] = [localeOf(form), projectIn(form)];
    if (textOf(form, "sure") !== "yes") {
      redirect(paths.staffingProject(locale, id, "not-confirmed"));
    }
    const closed = await manageProjects().close(actor, id);
    redirect(paths.staffingProject(locale, id, closed.ok ? "closed-now" : closed.refusal.code));
  },
);
