import "server-only";
import { redirect } from "next/navigation";
import type { Locale } from "@/app/_i18n/routing";
import { currentVisitor } from "@/app/_server/current-visitor";
import { paths } from "@/app/paths";
import { type Actor, actorOf } from "@/lib/accounts/account";
import type { CurrentSession } from "@/lib/composition/auth";

/** The session of whoever is signed in; everybody else is sent to the sign-in page. */
export const requireSession = async (locale: Locale): Promise<CurrentSession> =>
  (await currentVisitor()) ?? redirect(paths.signIn(locale));

/** Who is signed in; everybody else is sent to the sign-in page. */
export const requireActor = async (locale: Locale): Promise<Actor> =>
  actorOf((await requireSession(locale)).account);
