import "server-only";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { paths } from "@/app/paths";
import { currentActor } from "@/lib/composition/auth";
import { type GuardedAction, makeGuardedAction } from "./make-guarded-action";

/** Wraps every action of the server that is not public; a test holds them against the rights table. */
export const guardedAction: GuardedAction = makeGuardedAction({
  findActor: currentActor,
  sendToSignIn: async () => redirect(paths.signIn(await getLocale())),
  refuse: notFound,
});
