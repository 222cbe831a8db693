import { type AccountStore, type Actor, accountIdSchema } from "@/lib/accounts/account";
import type { JobSeeker } from "./job-seeker";
import type { JobSeekerStore } from "./job-seeker-store";
import type { OpenFile } from "./open-file";

export type OwnFile = {
  readonly jobSeeker: JobSeeker;
  readonly name: string;
  /** Names of the people at the Jobcenter who are in charge. */
  readonly inCharge: readonly string[];
};

type Dependencies = {
  readonly jobSeekers: Pick<JobSeekerStore, "findByAccount">;
  readonly accounts: Pick<AccountStore, "find">;
  readonly openFile: OpenFile;
};

/** The file of whoever is signed in, where a code bound it to the account. */
export type FindOwnFile = (actor: Actor) => Promise<OwnFile | undefined>;

export const makeFindOwnFile =
  ({ jobSeekers, accounts, openFile }: Dependencies): FindOwnFile =>
  async (actor) => {
    const found = await jobSeekers.findByAccount(actor, actor.id);
    const opened = found && (await openFile(actor, "job-seekers.read", found.id));
    if (!opened?.ok) return undefined;
    const { jobSeeker, name } = opened.value;
    const officers = await Promise.all(
      jobSeeker.officerIds.map((id) => accounts.find(accountIdSchema.parse(id))),
    );
    return { jobSeeker, name, inCharge: officers.flatMap((each) => (each ? [each.name] : [])) };
  };
