import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/account";
import type { ConsentStore } from "@/lib/data-protection/consent";
import { type ChangeConsent, makeChangeConsent } from "@/lib/data-protection/change-consent";
import { type DecideDeletion, makeDecideDeletion } from "@/lib/data-protection/decide-deletion";
import type { DeletionRequests } from "@/lib/data-protection/deletion-request";
import { type HandOverCopy, makeHandOverCopy } from "@/lib/data-protection/hand-over-copy";
import { type ListDeletions, makeListDeletions } from "@/lib/data-protection/list-deletions";
import type { CopyOfData } from "@/lib/data-protection/copy-of-data";
import type { Row } from "@/lib/data-protection/person-data";
import {
  type FileHistory,
  makeReadHistory,
  type ReadHistory,
} from "@/lib/data-protection/read-history";
import {
  makeReadOfferChanges,
  type ReadOfferChanges,
} from "@/lib/data-protection/read-offer-changes";
import { makeReadOwnData, type ReadOwnData } from "@/lib/data-protection/read-own-data";
import { makeRequestDeletion, type RequestDeletion } from "@/lib/data-protection/request-deletion";
import de from "@/messages/de.json";
import { makePrismaChangeHistory } from "@/prisma/person-data/prisma-change-history";
import { makePrismaConsentStore } from "@/prisma/person-data/prisma-consent-store";
import { makePrismaDeletionRequests } from "@/prisma/person-data/prisma-deletion-requests";
import { makePrismaPersonData } from "@/prisma/person-data/prisma-person-data";
import { findOwnFile } from "@/prisma/person-data/own-file";
import { accountStore } from "./accounts";
import { auditTrail } from "./audit";
import { cipher } from "./cipher";
import { makeFflateArchive } from "./data-protection/fflate-archive";
import { makePdfkitReadableCopy } from "./data-protection/pdfkit-readable-copy";
import { hashReference } from "./data-protection/hash-reference";
import { changeInWords, type Fact, factsOf, lineOf } from "./data-protection/row-facts";
import type { NamesBehindIds, Voice } from "./data-protection/row-words";
import { plain, type Said, type Words } from "./data-protection/said";
import { germanSpeech, type Speech } from "./data-protection/speech";
import { readReadableFonts } from "./data-protection/readable-fonts";
import { database } from "./database";
import { jobSeekerStore, jobSeekerUseCases } from "./job-seekers";
import { once } from "./once";
import { operator } from "./operator";
import { vacancyStore } from "./vacancies";
import { vocabulary } from "./vocabulary";

export const consentStore: () => ConsentStore = once("consent-store", () =>
  makePrismaConsentStore(database()),
);

export const deletionRequests: () => DeletionRequests = once("deletion-requests", () =>
  makePrismaDeletionRequests(database()),
);

export type DataProtectionUseCases = {
  readonly readHistory: ReadHistory;
  readonly readOfferChanges: ReadOfferChanges;
  readonly handOverCopy: HandOverCopy;
  readonly requestDeletion: RequestDeletion;
  readonly decideDeletion: DecideDeletion;
  readonly changeConsent: ChangeConsent;
  readonly listDeletions: ListDeletions;
  readonly readOwnData: ReadOwnData;
};

export const dataProtectionUseCases: () => DataProtectionUseCases = once(
  "data-protection-use-cases",
  () => {
    const shared = {
      jobSeekers: jobSeekerStore(),
      accounts: accountStore(),
      vacancies: vacancyStore(),
      audit: auditTrail(),
      personData: makePrismaPersonData(database(), cipher()),
      requests: deletionRequests(),
      consents: consentStore(),
      hashReference,
      findOwnFile: (actor: Actor) => findOwnFile(database(), actor),
      roleName: (role: Actor["role"]) => de.officer.role[role],
      newId: randomUUID,
      now: () => new Date(),
    };
    return {
      readHistory: makeReadHistory({
        ...shared,
        openFile: jobSeekerUseCases().openFile,
        history: makePrismaChangeHistory(database()),
      }),
      readOfferChanges: makeReadOfferChanges({
        ...shared,
        history: makePrismaChangeHistory(database()),
      }),
      handOverCopy: makeHandOverCopy({
        ...shared,
        toReadable: makePdfkitReadableCopy(readableParts()),
        toArchive: makeFflateArchive(),
      }),
      requestDeletion: makeRequestDeletion(shared),
      decideDeletion: makeDecideDeletion(shared),
      changeConsent: makeChangeConsent(shared),
      listDeletions: makeListDeletions(shared),
      readOwnData: makeReadOwnData(shared),
    };
  },
);

const german = (text: string | undefined): Said | undefined =>
  text === undefined ? undefined : { text };

const vocabularyNames: Omit<NamesBehindIds, "people" | "offers"> = {
  occupation: (id) => german(vocabulary().findOccupation(id)?.neutral),
  skill: (id) => german(vocabulary().findSkill(id)?.label),
  site: (id) => operator().sites.find((site) => site.id === id)?.name,
};

/** A language in which a person's own page is told, with the vocabulary's names in it. */
export type OwnVoice = {
  readonly speech: Speech;
  readonly names: Pick<NamesBehindIds, "occupation" | "skill">;
};

/** What a section of a copy says, row by row. */
export const factsInWords = (
  copy: CopyOfData,
  wanted: string,
  voice: OwnVoice,
): readonly (readonly Fact[])[] =>
  rowsOf(copy, wanted).map((row) => factsOf(row, voiceFor(copy, voice)));

/** The same, each row on one line. */
export const linesInWords = (copy: CopyOfData, wanted: string, voice: OwnVoice): readonly Words[] =>
  rowsOf(copy, wanted).map((row) => lineOf(row, voiceFor(copy, voice)));

const rowsOf = ({ sections }: CopyOfData, wanted: string): readonly Row[] =>
  sections.filter(({ section }) => section === wanted).flatMap(({ rows }) => rows);

const voiceFor = ({ people, offers }: CopyOfData, { speech, names }: OwnVoice): Voice => ({
  speech,
  names: { ...vocabularyNames, ...names, people, offers },
});

/** What changed on a file, in the words of the German document. */
export const changesInWords = ({ changes, people }: FileHistory): readonly ChangeInWords[] =>
  changes.map(({ id, at, actorId, ...change }) => {
    const names = { ...vocabularyNames, people, offers: {} };
    const what = plain(changeInWords(change, { speech: germanSpeech, names }));
    return { id: String(id), at, who: actorId && people[actorId], isPortal: !actorId, what };
  });

export type ChangeInWords = {
  readonly id: string;
  readonly at: Date;
  /** Absent where the account is gone. */
  readonly who: string | undefined;
  readonly isPortal: boolean;
  readonly what: string;
};

const readableParts = (): Parameters<typeof makePdfkitReadableCopy>[0] => {
  const { jobcenterName, contact } = operator();
  return {
    fonts: once("readable-fonts", readReadableFonts),
    names: vocabularyNames,
    sender: { name: jobcenterName, address: contact.address, email: contact.email },
  };
};
