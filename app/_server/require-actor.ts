import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Locale } from "@/app/_i18n/routing";
import { currentVisitor } from "@/app/_server/current-visitor";
import { paths } from "@/app/paths";
import { type Actor, actorOf } from "@/lib/accounts/account";
import type { Action } from "@/lib/accounts/actions";
import { mayEver } from "@/lib/accounts/rights";
import type { CurrentSession } from "@/lib/composition/auth";

/** The session of whoever is signed in; everybody else is sent to the sign-in page. */
export const requireSession = async (locale: Locale): Promise<CurrentSession> =>
  (await currentVisitor()) ?? redirect(paths.signIn(locale));

/** Who is signed in; everybody else is sent to the sign-in page. */
export const requireActor = async (locale: Locale): Promise<Actor> =>
  actorOf((await requireSession(locale)).account);

/** Who is signed in and may do this to somebody; for all others there is no such page. */
export const requireRight = async (locale: Locale, action: Action): Promise<Actor> => {
  const actor = await requireActor(locale);
  return mayEver(actor, action) ? actor : notFound();
};
