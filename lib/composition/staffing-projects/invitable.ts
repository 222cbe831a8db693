import { kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import { isExample } from "@/lib/exchange/partner";
import type { InviteCommand } from "@/lib/staffing-projects/manage-projects";
import { partnerStore, selfAgs } from "../exchange/wiring";
import { operator } from "../operator";

/** Whether what is said to a Kreis reaches it now. */
export type Invitable = InviteCommand & { readonly isConnected: boolean };

/** Partners of the exchange, and neighbours who are not connected yet: for them it waits. */
export const invitableKreise = async (): Promise<readonly Invitable[]> => {
  const partners = (await partnerStore().list()).map(({ partner }) => ({
    ...{ ags: partner.ags, name: partner.name },
    isConnected: partner.state === "active" && !isExample(partner),
  }));
  const others = operator().neighbours.flatMap(({ ags, name }) => {
    const parsed = kreisAgsSchema.parse(ags);
    const isKnown = parsed === selfAgs() || partners.some((partner) => partner.ags === parsed);
    return isKnown ? [] : [{ ags: parsed, name, isConnected: false }];
  });
  return [...partners, ...others];
};
