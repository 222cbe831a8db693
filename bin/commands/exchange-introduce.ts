import { parseArgs } from "node:util";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { withServices } from "@/bin/services/with-services";
import { accountStore } from "@/lib/composition/accounts";
import { closeConnections } from "@/lib/composition/database";
import { learnKeys, managePartners, partnerStore } from "@/lib/composition/exchange/wiring";
import { helpWantedStore } from "@/lib/composition/exchange/help-wanted";
import { isDemo, operator } from "@/lib/composition/operator";
import { vacancyStore } from "@/lib/composition/vacancies";
import { actorOf, type Actor } from "@/lib/accounts/account";
import { agreementSchema } from "@/lib/exchange/agreement";
import { type KreisAgs, kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import { isExample, type PartnerId } from "@/lib/exchange/partner";
import { makeExchangeOffers } from "@/seeds/exchange-offers";
import { makeHelpCalls } from "@/seeds/help-wanted";
import { personas } from "@/seeds/personas";

const usage =
  "Usage: npm run exchange:introduce -- --ags 05358 --name 'Kreis Düren' --slug kreis-dueren --base-url URL";

/**
 * Introduces two demos to each other: notes the partner, fetches its keys and trusts them without
 * a telephone. A live portal does not do that.
 */
const run = (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ags: { type: "string" },
      name: { type: "string" },
      slug: { type: "string" },
      "base-url": { type: "string" },
    },
  });
  const { ags, name, slug, "base-url": baseUrl } = values;
  if (!ags || !name || !slug || !baseUrl) throw new SolvableProblem(usage);
  return withServices(async () => {
    try {
      if (!isDemo()) throw new SolvableProblem("Only demos are introduced like that.");
      await introduce({ ags: kreisAgsSchema.parse(ags), name, slug, baseUrl });
      await offerSomething(new Date());
      return 0;
    } finally {
      await closeConnections();
    }
  });
};

/** Some offers of its own; with some of them the Kreis asks for help. */
const offerSomething = async (now: Date): Promise<void> => {
  const { kreis } = operator();
  const offers = makeExchangeOffers(operator(), now);
  await vacancyStore().saveAll(offers);
  const calls = makeHelpCalls(offers, kreis.ags === "05358" ? 2 : 1, now);
  for (const call of calls) await helpWantedStore().ask(call);
};

type Introduced = {
  readonly ags: KreisAgs;
  readonly name: string;
  readonly slug: string;
  readonly baseUrl: string;
};

const introduce = async ({ ags, name, slug, baseUrl }: Introduced): Promise<void> => {
  const actor = await administrator();
  const municipalities = operator().municipalities.map((municipality) => municipality.ags);
  const known = await partnerStore().findByAgs(ags);
  if (known && isExample(known.partner)) {
    throw new SolvableProblem(`${name} is the example of this demo. npm run demo:two starts both.`);
  }
  const id = known
    ? known.partner.id
    : await create(actor, { ags, name, slug, baseUrl }, municipalities);
  const learned = await learnKeys()(id);
  if (!learned.ok) throw new SolvableProblem(`The keys of ${name} cannot be read.`);
  for (const { keyId, state } of learned.value) {
    if (state === "announced") await managePartners().confirmKey(actor, id, keyId);
  }
  process.stdout.write(`${name} is known at ${operator().name}.\n`);
};

const create = async (
  actor: Actor,
  introduced: Introduced,
  municipalities: readonly string[],
): Promise<PartnerId> => {
  const agreement = agreementSchema.parse({
    validFrom: "2026-01-01",
    gives: { municipalities },
    takes: {},
  });
  const contact = { name: "", email: "", phone: "" };
  const created = await managePartners().create(actor, { ...introduced, contact, agreement });
  if (!created.ok) throw new SolvableProblem(`${introduced.name}: ${created.refusal.code}`);
  return created.value.id;
};

const administrator = async (): Promise<Actor> => {
  const account = await accountStore().findByEmail(personas.administrator.email);
  if (!account) throw new SolvableProblem("This database holds no demo.");
  return actorOf(account);
};

process.exitCode = await run(process.argv.slice(2));
