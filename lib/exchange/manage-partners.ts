import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { agreementSchema } from "./agreement";
import type { WithIncomingOffers } from "./incoming-offers";
import type { KreisAgs } from "./kreis-ags";
import { type Partner, type PartnerId, partnerSchema, type PartnerState } from "./partner";
import type { KnownPartner, PartnerStore } from "./partner-store";

export const createPartnerSchema = partnerSchema.omit({ id: true, state: true });
export type CreatePartnerCommand = z.infer<typeof createPartnerSchema>;

export const changePartnerSchema = z.object({
  baseUrl: partnerSchema.shape.baseUrl,
  contact: partnerSchema.shape.contact,
  agreement: agreementSchema,
});
export type ChangePartnerCommand = z.infer<typeof changePartnerSchema>;

export type ManagePartnerRefusal =
  | { readonly code: "not-allowed" }
  | { readonly code: "partner-unknown" }
  | { readonly code: "own-kreis" }
  | { readonly code: "partner-exists" }
  | { readonly code: "no-such-key" }
  | { readonly code: "state-not-possible"; readonly state: PartnerState };

type Outcome = Promise<Result<Partner, ManagePartnerRefusal>>;

export type ManagePartners = {
  readonly create: (actor: Actor, command: CreatePartnerCommand) => Outcome;
  readonly change: (actor: Actor, id: PartnerId, command: ChangePartnerCommand) => Outcome;
  /** The fingerprint was compared with the partner, by another way than the network. */
  readonly confirmKey: (actor: Actor, id: PartnerId, keyId: string) => Outcome;
  readonly setState: (
    actor: Actor,
    id: PartnerId,
    state: Exclude<PartnerState, "invited">,
  ) => Outcome;
  /** Reads everything of the partner from the beginning, e.g. after a limit was raised. */
  readonly readAnew: (actor: Actor, id: PartnerId) => Outcome;
};

type Dependencies<Offer> = {
  readonly self: KreisAgs;
  readonly partners: PartnerStore;
  readonly withOffers: WithIncomingOffers<Offer>;
  readonly audit: AuditTrail;
  readonly newPartnerId: () => PartnerId;
  readonly now: () => Date;
};

/** Whether an administrator may bring a partner from one state into the other. */
const steps: Readonly<Record<PartnerState, readonly PartnerState[]>> = {
  invited: ["ended"],
  active: ["paused", "ended"],
  paused: ["active", "ended"],
  ended: ["active"],
};

export const stepsFrom = (state: PartnerState): readonly PartnerState[] => steps[state];

export const makeManagePartners = <Offer>(dependencies: Dependencies<Offer>): ManagePartners => {
  const onPartner = async (
    actor: Actor,
    id: PartnerId,
    what: string,
    work: (known: KnownPartner, dependencies: Dependencies<Offer>) => Outcome,
  ): Outcome => {
    if (!mayEver(actor, "partners.manage")) return refused({ code: "not-allowed" });
    const known = await dependencies.partners.find(id);
    if (!known) return refused({ code: "partner-unknown" });
    const done = await work(known, dependencies);
    if (done.ok) await record(actor, done.value, what, dependencies);
    return done;
  };

  return {
    create: async (actor, command) => {
      if (!mayEver(actor, "partners.manage")) return refused({ code: "not-allowed" });
      const created = await create(command, dependencies);
      if (created.ok) await record(actor, created.value, "created", dependencies);
      return created;
    },
    change: (actor, id, command) =>
      onPartner(actor, id, "changed", (known) => change(known, command, dependencies)),
    confirmKey: (actor, id, keyId) =>
      onPartner(actor, id, "key-confirmed", (known) => confirmKey(known, keyId, dependencies)),
    setState: (actor, id, state) =>
      onPartner(actor, id, state, (known) => setState(known, state, dependencies)),
    readAnew: (actor, id) =>
      onPartner(actor, id, "read-anew", async ({ partner }) => {
        await dependencies.withOffers(id, (offers) => offers.readAnew());
        return ok(partner);
      }),
  };
};

const create = async <Offer>(
  command: CreatePartnerCommand,
  dependencies: Dependencies<Offer>,
): Outcome => {
  const { self, partners, newPartnerId } = dependencies;
  if (command.ags === self) return refused({ code: "own-kreis" });
  const isKnown = ({ partner: { ags, slug } }: KnownPartner): boolean =>
    ags === command.ags || slug === command.slug;
  if ((await partners.list()).some(isKnown)) return refused({ code: "partner-exists" });
  const partner: Partner = { ...command, id: newPartnerId(), state: "invited" };
  await partners.save(partner);
  await noteAgreement(dependencies, partner);
  return ok(partner);
};

const change = async <Offer>(
  { partner: before }: KnownPartner,
  command: ChangePartnerCommand,
  dependencies: Dependencies<Offer>,
): Outcome => {
  const partner = { ...before, ...command };
  await dependencies.partners.save(partner);
  await noteAgreement(dependencies, partner);
  // What is taken is decided as it is read, so it has to be read again.
  await dependencies.withOffers(partner.id, (offers) => offers.readAnew());
  return ok(partner);
};

const confirmKey = async <Offer>(
  { partner }: KnownPartner,
  keyId: string,
  { partners, now }: Dependencies<Offer>,
): Outcome => {
  const { before } = await partners.changeKeys(partner.id, (keys) =>
    // Whatever was noted of its time: the partner says by telephone that it is used.
    keys.map(({ notAfter, ...key }) =>
      key.keyId === keyId
        ? { ...key, state: "pinned" }
        : { ...key, ...(notAfter ? { notAfter } : {}) },
    ),
  );
  if (!before.some((key) => key.keyId === keyId)) return refused({ code: "no-such-key" });
  const facts = { keyId, how: "person" };
  await partners.note(partner.id, { kind: "key-pinned", at: now(), facts });
  const confirmed: Partner =
    partner.state === "invited" ? { ...partner, state: "active" } : partner;
  await partners.save(confirmed);
  return ok(confirmed);
};

const setState = async <Offer>(
  { partner: before }: KnownPartner,
  state: PartnerState,
  { partners, withOffers, now }: Dependencies<Offer>,
): Outcome => {
  if (!steps[before.state].includes(state)) {
    return refused({ code: "state-not-possible", state: before.state });
  }
  const partner = { ...before, state };
  await partners.save(partner);
  await partners.note(partner.id, { kind: "state-changed", at: now(), facts: { state } });
  await withOffers(partner.id, async (offers) => {
    if (state === "ended") await offers.withdrawAll();
    if (before.state === "ended" || state === "ended") await offers.readAnew();
  });
  return ok(partner);
};

const record = async <Offer>(
  actor: Actor,
  { ags }: Partner,
  what: string,
  { audit }: Dependencies<Offer>,
): Promise<void> => {
  const facts = { partner: ags, what };
  await audit.record({ actorId: actor.id, action: "partners.manage", facts });
};

const noteAgreement = async <Offer>(
  { partners, now }: Dependencies<Offer>,
  { id, agreement }: Partner,
): Promise<void> => {
  const facts = { agreement: JSON.stringify(agreement) };
  await partners.note(id, { kind: "agreement-changed", at: now(), facts });
};
