import "server-only";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { paths } from "@/app/paths";
import { currentActor } from "@/lib/composition/auth";
import { currentVisitor } from "./current-visitor";
import { requireFormToken } from "./form-token";
import { type GuardedAction, makeGuardedAction } from "./make-guarded-action";

const withRight: GuardedAction = makeGuardedAction({
  findActor: currentActor,
  sendToSignIn: async () => redirect(paths.signIn(await getLocale())),
  refuse: notFound,
});

/**
 * Wraps every action of the server that is not public; a test holds them against the rights table.
 * Like `ownForm` it does nothing for a form that this portal did not show in this session.
 */
export const guardedAction: GuardedAction = (right, work) => {
  const guarded = withRight(right, work);
  return async (...args) => {
    // A session that ended meanwhile is the reason to tell, not the token that ended with it.
    if (!(await currentVisitor())) redirect(paths.signIn(await getLocale()));
    await requireFormToken(args.at(-1));
    return guarded(...args);
  };
};
