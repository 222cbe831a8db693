import { system } from "@/lib/accounts/rights";
import { auditTrailAt } from "@/lib/composition/audit";
import { accountIdSchema, isStaff } from "@/lib/accounts/account";
import { ok } from "@/lib/shared/result";
import { accountStore, passwordHasher } from "@/lib/composition/accounts";

import { newSealedSecret, secondFactorStore } from "@/lib/composition/second-factors";
import { consentStore } from "@/lib/composition/data-protection";
import { employerMembers, employerOffers, employerStore } from "@/lib/composition/employers";
import { introductionUseCases } from "@/lib/composition/introductions/introductions";
import { jobSeekerStore, ownPoolStore } from "@/lib/composition/job-seekers";
import {
  decisionStore,
  matchKnowledge,
  matchVocabularyVersion,
  weightProfileStore,
} from "@/lib/composition/matching";
import { occupationCorrections, readOffersOf } from "@/lib/composition/readings";
import { helpWantedStore } from "@/lib/composition/exchange/help-wanted";
import { readEnvironment } from "@/lib/composition/env";
import { figureStore, sealFigures } from "@/lib/composition/key-figures/key-figures";
import { operator } from "@/lib/composition/operator";
import { statementStore } from "@/lib/composition/staffing-projects/staffing-projects";
import { vacancyStore } from "@/lib/composition/vacancies";
import { isPublished, type Vacancy } from "@/lib/vacancies/vacancy";
import { adKeyOf } from "@/lib/readings/ad-key";
import { makeOddTitleVacancies } from "./vacancies/odd-title-vacancies";
import { makeConsents } from "./consents";
import { makeDemoData } from "./demo-data";
import { makeDismissals } from "./dismissals";
import { makeHelpCalls } from "./help-wanted";
import { makeOwnPools } from "./own-pools";
import { makeUnusualReading } from "./unusual-reading";
import { makeWeightStory } from "./weight-story";
import { demoEmployerId, demoMembers, makeEmployerOffers } from "./employer-offers";
import { makeDemoFigures } from "./key-figures";
import { isFromNeighbour, neighbour, offersHere } from "./neighbour/neighbour";
import { seedNeighbour } from "./neighbour/seed-neighbour";
import { makeStaffingProjects } from "./staffing-projects";
import { accountIdOf, demoPassword, personas } from "./personas";

export type Seeded = { readonly vacancies: number; readonly jobSeekers: number };

/**
 * Writes the demo into an empty database; one that holds an account is left alone, unless a start
 * was killed while it wrote the demo: then it is written again, which changes nothing twice.
 */
export const seedDemo = async (now: Date): Promise<Seeded | undefined> => {
  const { accounts, employers, corrections, jobSeekers, ...demo } = makeDemoData(now);
  const vacancies = offersHere(operator(), demo.vacancies, isNeighbourThere());
  if ((await accountStore().count()) > 0 && !(await isHalfWritten(jobSeekers))) return undefined;
  const passwordHash = await passwordHasher().hash(demoPassword);

  await employerStore().saveAll(employers);
  await vacancyStore().saveAll(vacancies.filter((offer) => !isFromNeighbour(offer)));
  for (const correction of corrections) await occupationCorrections().add(correction);
  for (const odd of makeOddTitleVacancies(now)) await readOffersOf()(adKeyOf(odd), odd.id);
  // Accounts come before the people they are in charge of; people come last and show that all is in.
  await accountStore().saveAll(accounts.map((account) => ({ ...account, passwordHash })));
  for (const { id: accountId } of accounts.filter(({ role }) => isStaff(role))) {
    await secondFactorStore().save({ accountId, secret: newSealedSecret(accountId) });
  }
  await seedEmployerAccounts(now);
  await seedStaffingProjects(now);
  await seedExchange(now, vacancies);
  const figures = makeDemoFigures(operator(), { vacancies, jobSeekers }, now);
  await figureStore().keep(await Promise.all(figures.map(sealFigures)));
  await jobSeekerStore().saveAll(system, jobSeekers);
  await recordReading(now, jobSeekers);
  await dismissOffers(now, jobSeekers, vacancies);
  await askForIntroduction(now, jobSeekers);
  for (const pool of makeOwnPools(now)) await ownPoolStore().add(pool);
  return { vacancies: vacancies.length, jobSeekers: jobSeekers.length };
};

/** A second demo plays the neighbour. */
const isNeighbourThere = (): boolean => readEnvironment().DEMO_NEIGHBOUR === "portal";

/** The neighbour's offers come from the neighbour, who then hears that help is wanted with one of ours. */
const seedExchange = async (now: Date, offers: readonly Vacancy[]): Promise<void> => {
  const askForHelp = async (): Promise<void> => {
    for (const call of makeHelpCalls(offers, 1, now)) await helpWantedStore().ask(call);
  };
  const isPlayedHere = operator().kreis.ags !== neighbour.ags && !isNeighbourThere();
  await (isPlayedHere ? seedNeighbour({ offers, now, lately: askForHelp }) : askForHelp());
};

/** A history is never altered, so that of a half-written demo stays as it is. */
const seedEmployerAccounts = async (now: Date): Promise<void> => {
  for (const { persona, employerKey } of demoMembers) {
    const accountId = accountIdSchema.parse(accountIdOf(persona));
    await employerMembers().add(accountId, demoEmployerId(employerKey));
  }
  for (const { vacancy, steps } of makeEmployerOffers(now)) {
    if ((await employerOffers().history(vacancy.id)).length > 0) continue;
    for (const transition of steps) {
      const { actorId } = transition;
      await employerOffers().change(actorId, vacancy.id, () => ok({ vacancy, transition }));
    }
  }
};

/** What is known already is not taken twice. */
const seedStaffingProjects = (now: Date): Promise<void> =>
  statementStore().change(() => ({
    keep: makeStaffingProjects(operator(), now),
    written: {},
    value: undefined,
  }));

const isHalfWritten = async (
  people: ReturnType<typeof makeDemoData>["jobSeekers"],
): Promise<boolean> => {
  const hasDemoAccount = await accountStore().findByEmail(personas.officerErkelenz.email);
  const found = await Promise.all(
    people.map(({ jobSeeker }) => jobSeekerStore().find(system, jobSeeker.id)),
  );
  return hasDemoAccount !== undefined && found.every((person) => person === undefined);
};

const dismissOffers = async (
  now: Date,
  people: ReturnType<typeof makeDemoData>["jobSeekers"],
  vacancies: ReturnType<typeof makeDemoData>["vacancies"],
): Promise<void> => {
  const weights = makeWeightStory(now);
  for (const profile of weights) await weightProfileStore().add(profile);
  const decisions = makeDismissals({
    ...{ now, vacancies, weights },
    people: people.map(({ jobSeeker }) => jobSeeker),
    knowledge: matchKnowledge(),
    vocabularyVersion: matchVocabularyVersion(),
  });
  for (const decision of decisions) await decisionStore().add(system, decision);
};

/** People agree to be shown, and one employer asks to meet one of them. */
const askForIntroduction = async (
  now: Date,
  people: ReturnType<typeof makeDemoData>["jobSeekers"],
): Promise<void> => {
  const consents = makeConsents(
    now,
    people.map(({ jobSeeker }) => jobSeeker),
  );
  for (const consent of consents) await consentStore().add(consent);
  const { name, role } = personas.employer;
  const actor = { id: accountIdSchema.parse(accountIdOf("employer")), name, role };
  const online = makeEmployerOffers(now).find(({ vacancy }) => isPublished(vacancy));
  if (!online) return;
  const vacancyId = online.vacancy.id;
  const viewed = await introductionUseCases().viewCards(actor, vacancyId);
  const number = viewed.ok ? viewed.value.cards.at(-1)?.number : undefined;
  if (number) await introductionUseCases().requestIntroduction(actor, { vacancyId, number });
};

const recordReading = async (
  now: Date,
  people: ReturnType<typeof makeDemoData>["jobSeekers"],
): Promise<void> => {
  const readings = makeUnusualReading(
    now,
    people.map(({ jobSeeker }) => jobSeeker),
  );
  for (const { at, ...entry } of readings) await auditTrailAt(() => at).record(entry);
};
