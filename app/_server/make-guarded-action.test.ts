import { expect, it } from "vitest";
import { type Actor, accountIdSchema, type Role, roles } from "@/lib/accounts/account";
import { type Action, actions } from "@/lib/accounts/actions";
import { mayEver } from "@/lib/accounts/rights";
import { type ActionRight, makeGuardedAction } from "./make-guarded-action";

const actor = (role: Role): Actor => ({
  id: accountIdSchema.parse("00000000-0000-4000-8000-000000000001"),
  name: "Ada",
  role,
});

const callAs = (role: Role | undefined, right: ActionRight): Promise<string> => {
  const guarded = makeGuardedAction({
    findActor: async () => (role ? actor(role) : undefined),
    sendToSignIn: async () => {
      throw new Error("sent to sign-in");
    },
    refuse: () => {
      throw new Error("refused");
    },
  });
  return guarded(right, async ({ name }, word: string) => `${name} ${word}`)("did it");
};

it("sends whoever is not signed in to the sign-in page and does nothing", async () => {
  for (const right of [...actions, "signed-in"] as const) {
    await expect(callAs(undefined, right)).rejects.toThrow("sent to sign-in");
  }
});

it("asks of some actions only that somebody is signed in", async () => {
  for (const role of roles) expect(await callAs(role, "signed-in")).toBe("Ada did it");
});

const matrix = roles.flatMap((role) => actions.map((action): [Role, Action] => [role, action]));

it.each(matrix)("keeps to the rights table for %s and %s", async (role, action) => {
  const call = callAs(role, action);

  if (mayEver(actor(role), action)) expect(await call).toBe("Ada did it");
  else await expect(call).rejects.toThrow("refused");
});
