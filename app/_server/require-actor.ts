import "server-only";
import { redirect } from "next/navigation";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import type { Actor } from "@/lib/accounts/account";
import { currentActor } from "@/lib/composition/auth";

/** Who is signed in; everybody else is sent to the sign-in page. */
export const requireActor = async (locale: Locale): Promise<Actor> => {
  const actor = await currentActor();
  return actor ?? redirect(paths.signIn(locale));
};
