import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import { type AskForHelpCommand, isForUsToAsk } from "./help-wanted";
import type { HelpWantedStore } from "./help-wanted-store";

export type HelpRefusal =
  | { readonly code: "not-allowed" }
  | { readonly code: "vacancy-unknown" }
  | { readonly code: "not-for-us" }
  | { readonly code: "asked-already" }
  | { readonly code: "not-asked" };

type Outcome = Promise<Result<undefined, HelpRefusal>>;

export type HelpUseCases = {
  /** Asks neighbours to help: from now on their agreements show the offer as one of those. */
  readonly ask: (actor: Actor, command: AskForHelpCommand) => Outcome;
  /** No help is needed any more. */
  readonly takeBack: (actor: Actor, id: VacancyId) => Outcome;
};

type Dependencies = {
  readonly store: Pick<HelpWantedStore, "ask" | "takeBack">;
  readonly find: (id: VacancyId) => Promise<Vacancy | undefined>;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export const makeHelpUseCases = ({ store, find, audit, now }: Dependencies): HelpUseCases => {
  const record = (actor: Actor, id: VacancyId, what: string): Promise<void> =>
    audit.record({
      actorId: actor.id,
      action: "help-wanted.manage",
      subject: { kind: "vacancy", id },
      facts: { what },
    });
  return {
    ask: async (actor, command) => {
      if (!mayEver(actor, "help-wanted.manage")) return refused({ code: "not-allowed" });
      const vacancy = await find(command.vacancyId);
      if (!vacancy) return refused({ code: "vacancy-unknown" });
      if (!isForUsToAsk(vacancy)) return refused({ code: "not-for-us" });
      const isNew = await store.ask({ ...command, by: actor.id, at: now() });
      if (!isNew) return refused({ code: "asked-already" });
      await record(actor, vacancy.id, "asked");
      return ok(undefined);
    },
    takeBack: async (actor, id) => {
      if (!mayEver(actor, "help-wanted.manage")) return refused({ code: "not-allowed" });
      const wasAsked = await store.takeBack({ vacancyId: id, by: actor.id, at: now() });
      if (!wasAsked) return refused({ code: "not-asked" });
      await record(actor, id, "taken-back");
      return ok(undefined);
    },
  };
};
