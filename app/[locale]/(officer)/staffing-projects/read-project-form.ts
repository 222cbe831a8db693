import { redirect } from "next/navigation";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { paths } from "@/app/paths";
import { invitableKreise } from "@/lib/composition/staffing-projects/invitable";
import {
  addPostSchema,
  type AddPostCommand,
  type AnswerCommand,
  answerSchema,
  type InviteCommand,
  type OpenProjectCommand,
  openProjectSchema,
} from "@/lib/staffing-projects/manage-projects";
import { type ProjectId, projectIdSchema } from "@/lib/staffing-projects/statement";

/** The project a form belongs to; the list of projects for a form that names none. */
export const projectIn = (form: FormData): ProjectId => {
  const id = projectIdSchema.safeParse(textOf(form, "projectId"));
  return id.success ? id.data : redirect(paths.staffingProjects(localeOf(form)));
};

/** Undefined where something is missing or wrong, as in all of these. */
export const readNewProject = (form: FormData): OpenProjectCommand | undefined =>
  openProjectSchema.safeParse({
    title: textOf(form, "title").trim(),
    employer: textOf(form, "employer").trim(),
    about: textOf(form, "about").trim(),
  }).data;

export const readNewPost = (form: FormData): AddPostCommand | undefined =>
  addPostSchema.safeParse({
    title: textOf(form, "title").trim(),
    occupation: textOf(form, "occupation").trim(),
    place: textOf(form, "place").trim(),
    startsOn: textOf(form, "startsOn"),
    fillBy: textOf(form, "fillBy"),
    wanted: Number(textOf(form, "wanted")),
  }).data;

export const readInvitation = async (form: FormData): Promise<InviteCommand | undefined> =>
  (await invitableKreise()).find(({ ags }) => ags === textOf(form, "ags"));

/** Fields are named "committed.POST" and so on; an empty one says zero. */
export const readAnswer = (form: FormData): AnswerCommand | undefined => {
  const posts = [...form.keys()].flatMap((name) =>
    name.startsWith("committed.") ? [name.slice("committed.".length)] : [],
  );
  return answerSchema.safeParse({
    answer: textOf(form, "answer"),
    numbers: posts.map((postId) => ({
      postId,
      committed: Number(textOf(form, `committed.${postId}`)),
      proposed: Number(textOf(form, `proposed.${postId}`)),
      hired: Number(textOf(form, `hired.${postId}`)),
    })),
  }).data;
};
