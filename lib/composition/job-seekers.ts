import { randomUUID } from "node:crypto";
import type { AccessGrantStore } from "@/lib/job-seekers/access-grant";
import { type FindOwnFile, makeFindOwnFile } from "@/lib/job-seekers/find-own-file";
import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import {
  type ChangeMany,
  makeChangeMany,
  type OfficerDirectory,
} from "@/lib/job-seekers/list/change-many";
import { type ListPeople, makeListPeople } from "@/lib/job-seekers/list/list-people";
import {
  makeSaveView,
  type SavedViewStore,
  type SaveView,
} from "@/lib/job-seekers/list/saved-views";
import {
  type CreateOwnPool,
  makeCreateOwnPool,
  makeRemoveOwnPool,
  type OwnPoolStore,
  type RemoveOwnPool,
} from "@/lib/job-seekers/pools/own-pools";
import { usualPoolRules } from "@/lib/job-seekers/pools/pool-rules";
import { makeOpenFile, type OpenFile } from "@/lib/job-seekers/open-file";
import { type AddToProfile, makeAddToProfile } from "@/lib/job-seekers/profile/add-to-profile";
import {
  type ChangeProfile,
  makeChangeProfile,
  makeUndoProfileChange,
  type UndoProfileChange,
} from "@/lib/job-seekers/profile/change-profile";
import { type HearWords, makeHearWords } from "@/lib/job-seekers/profile/hear-words";
import type { ProfileStore } from "@/lib/job-seekers/profile/profile-store";
import { makeViewProfile, type ViewProfile } from "@/lib/job-seekers/profile/view-profile";
import { makeStateReason, type StateReason } from "@/lib/job-seekers/state-reason";
import { makeFindOccupations } from "@/lib/readings/find-occupations";
import { dayOf } from "@/lib/shared/dates";
import { makePrismaOwnPoolStore } from "@/prisma/job-seekers/prisma-own-pool-store";
import { makePrismaAccessGrantStore } from "@/prisma/prisma-access-grant-store";
import { makePrismaJobSeekerStore } from "@/prisma/prisma-job-seeker-store";
import { makeNewMatchCounts } from "@/prisma/new-match-counts";
import { makePrismaOfficerDirectory } from "@/prisma/prisma-officer-directory";
import { makePrismaProfileStore } from "@/prisma/prisma-profile-store";
import { makePrismaSavedViewStore } from "@/prisma/prisma-saved-view-store";
import { sealReadableIdentities } from "@/prisma/sealed-identity";
import { accountStore } from "./accounts";
import { auditTrail } from "./audit";
import { cipher } from "./cipher";
import { database } from "./database";
import { once } from "./once";
import { operator } from "./operator";
import { occupationResolver, vocabulary } from "./vocabulary";

export const jobSeekerStore: () => JobSeekerStore = once("job-seeker-store", () =>
  makePrismaJobSeekerStore(database(), cipher()),
);

const accessGrantStore: () => AccessGrantStore = once("access-grant-store", () =>
  makePrismaAccessGrantStore(database()),
);

const profileStore: () => ProfileStore = once("profile-store", () =>
  makePrismaProfileStore(database()),
);

export const ownPoolStore: () => OwnPoolStore = once("own-pool-store", () =>
  makePrismaOwnPoolStore(database()),
);

export type JobSeekerUseCases = {
  readonly viewProfile: ViewProfile;
  readonly changeProfile: ChangeProfile;
  readonly undoProfileChange: UndoProfileChange;
  readonly addToProfile: AddToProfile;
  readonly hearWords: HearWords;
  readonly listPeople: ListPeople;
  readonly changeMany: ChangeMany;
  readonly saveView: SaveView;
  readonly savedViews: Pick<SavedViewStore, "of" | "remove">;
  readonly directory: OfficerDirectory;
  readonly createOwnPool: CreateOwnPool;
  readonly removeOwnPool: RemoveOwnPool;
  readonly openFile: OpenFile;
  readonly stateReason: StateReason;
  readonly findOwnFile: FindOwnFile;
};

export const jobSeekerUseCases: () => JobSeekerUseCases = once("job-seeker-use-cases", () => {
  const shared = {
    jobSeekers: jobSeekerStore(),
    grants: accessGrantStore(),
    audit: auditTrail(),
    now: () => new Date(),
  };
  const today = (): string => dayOf(new Date());
  const openFile = makeOpenFile(shared);
  const profiles = { ...shared, openFile, profiles: profileStore(), today };
  const ownPools = ownPoolStore();
  const savedViews = makePrismaSavedViewStore(database());
  const directory = makePrismaOfficerDirectory(database());
  const words = { vocabulary: vocabulary(), resolver: occupationResolver() };
  return {
    viewProfile: makeViewProfile(profiles),
    changeProfile: makeChangeProfile(profiles),
    undoProfileChange: makeUndoProfileChange(profiles),
    addToProfile: makeAddToProfile({ ...profiles, vocabulary: vocabulary() }),
    hearWords: makeHearWords({ ...words, findOccupations: makeFindOccupations(words) }),
    listPeople: makeListPeople({
      ...shared,
      newMatches: makeNewMatchCounts(database()),
      poolRules: operator().poolRules ?? usualPoolRules,
      ownPools,
      today,
    }),
    createOwnPool: makeCreateOwnPool({ ...shared, pools: ownPools, newId: randomUUID }),
    removeOwnPool: makeRemoveOwnPool({ pools: ownPools }),
    changeMany: makeChangeMany({ ...profiles, directory, ownPools }),
    saveView: makeSaveView(savedViews, randomUUID),
    savedViews,
    directory,
    openFile,
    findOwnFile: makeFindOwnFile({ ...shared, accounts: accountStore(), openFile }),
    stateReason: makeStateReason({ ...shared, newId: randomUUID }),
  };
});

/** For the start: what older versions left readable is sealed before anybody reads. */
export const sealIdentitiesLeftReadable = (): Promise<number> =>
  sealReadableIdentities(database(), cipher());
