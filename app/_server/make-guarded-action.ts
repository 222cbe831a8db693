import type { Actor } from "@/lib/accounts/account";
import type { Action } from "@/lib/accounts/actions";
import { mayEver } from "@/lib/accounts/rights";

/** What an action of the server needs of whoever calls it; "signed-in" asks for no special right. */
export type ActionRight = "signed-in" | Action;

type Dependencies = {
  readonly findActor: () => Promise<Actor | undefined>;
  /** Neither of the two comes back. */
  readonly sendToSignIn: () => Promise<never>;
  readonly refuse: () => never;
};

export type GuardedAction = <Arguments extends readonly unknown[], Answer>(
  right: ActionRight,
  work: (actor: Actor, ...args: Arguments) => Promise<Answer>,
) => (...args: Arguments) => Promise<Answer>;

/**
 * An action of the server for those the rights table names. The use case still decides whose data
 * it may touch; this only keeps out who may never do it.
 */
export const makeGuardedAction =
  ({ findActor, sendToSignIn, refuse }: Dependencies): GuardedAction =>
  (right, work) =>
  async (...args) => {
    const actor = (await findActor()) ?? (await sendToSignIn());
    if (right !== "signed-in" && !mayEver(actor, right)) refuse();
    return work(actor, ...args);
  };
