import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { type CurrentSession, currentSession } from "@/lib/composition/auth";

/** Whose session this request shows; costs nothing where people are not signed in. */
export const currentVisitor = cache(async (): Promise<CurrentSession | undefined> => {
  const hasCookie = (await cookies())
    .getAll()
    .some(({ name }) => name.includes("authjs.session-token"));
  return hasCookie ? currentSession() : undefined;
});
