import "server-only";
import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { helpLists, helpWantedStore } from "@/lib/composition/exchange/help-wanted";
import { daysOpen, isForUsToAsk } from "@/lib/exchange/help-wanted/help-wanted";
import type { Vacancy } from "@/lib/vacancies/vacancy";

/** How it stands with help for an offer, as far as the reader may know. */
export type HelpStanding = {
  /** The neighbour that the offer comes from asks for help. */
  readonly isAskedByOrigin: boolean;
  /** We ask for help. */
  readonly isAskedByUs: boolean;
  readonly mayAsk: boolean;
  readonly daysOpen: number;
};

export const helpStandingOf = async (
  actor: Actor,
  vacancy: Vacancy,
): Promise<HelpStanding | undefined> => {
  if (!mayEver(actor, "help-wanted.read")) return undefined;
  return {
    isAskedByOrigin:
      vacancy.origin === "exchanged" && (await helpLists().isAskedByOrigin(vacancy.id)),
    isAskedByUs: (await helpWantedStore().find(vacancy.id)) !== undefined,
    mayAsk: isForUsToAsk(vacancy) && mayEver(actor, "help-wanted.manage"),
    daysOpen: daysOpen(vacancy, new Date()),
  };
};
