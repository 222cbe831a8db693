import { accountIdSchema } from "@/lib/accounts/account";
import { savedFilterSchema } from "@/lib/job-seekers/list/saved-views";
import { type OwnPool, ownPoolIdSchema } from "@/lib/job-seekers/pools/own-pools";
import { daysFrom } from "./days";
import { deterministicId } from "./deterministic-id";
import { accountIdOf, type PersonaKey } from "./personas";

const pool = (
  now: Date,
  maker: PersonaKey,
  siteId: string,
  name: string,
  filter: object | undefined,
): OwnPool => {
  return {
    id: ownPoolIdSchema.parse(deterministicId("own-pool", `${siteId} ${name}`)),
    ...{ siteId, name, createdAt: daysFrom(now, -30) },
    createdBy: accountIdSchema.parse(accountIdOf(maker)),
    ...(filter && { rule: savedFilterSchema.parse({ fresh: false, ...filter }) }),
  };
};

/** Pools that teams made beside those of the Kreis: two by rule, one to be filled by hand. */
export const makeOwnPools = (now: Date): readonly OwnPool[] => [
  pool(now, "officerHeinsberg", "heinsberg", "Lager und Logistik", { field: ["51"] }),
  pool(now, "officerHeinsberg", "heinsberg", "Bewerbungstag im Frühjahr", undefined),
  pool(now, "officerErkelenz", "erkelenz", "Alleinerziehende mit lückenhaftem Profil", {
    group: ["lone-parent"],
    completeness: ["sparse", "partial"],
  }),
];
