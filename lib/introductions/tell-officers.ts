import { z } from "zod";
import { mayEver } from "@/lib/accounts/rights";
import type { Mail } from "@/lib/mail/mail";
import type { NewsReader } from "@/lib/mail/news/news";
import type { IntroductionNotices, NoticeReader } from "./introduction-notices";

type Dependencies = {
  readonly notices: Pick<IntroductionNotices, "due" | "tell">;
  /** Where requests stand, for whoever is signed in. */
  readonly link: string;
  readonly preferenceLink: (reader: Pick<NewsReader, "token">) => string;
  readonly locale: string;
  readonly now: () => Date;
};

export type TellOfficers = () => Promise<void>;

/** Nobody gets more mails of this kind than one in so many milliseconds. */
export const PAUSE_MS = 3_600_000;

/** Tells whoever is in charge that employers wait: how many, and neither who nor for whom. */
export const makeTellOfficers =
  ({ notices, now, ...parts }: Dependencies): TellOfficers =>
  async () => {
    for (const accountId of await notices.due(new Date(now().getTime() - PAUSE_MS))) {
      await notices.tell(accountId, now(), (reader, waiting) =>
        waiting > 0 && isReached(reader) ? toMail(reader, waiting, parts) : undefined,
      );
    }
  };

const address = z.email();

/** Accounts without a position that answers requests are those of people who left or moved on. */
const isReached = ({ email, role }: NoticeReader): boolean =>
  address.safeParse(email).success && mayEver({ role }, "introductions.answer");

const toMail = (
  reader: NoticeReader,
  count: number,
  { link, preferenceLink, locale }: Omit<Dependencies, "notices" | "now">,
): Mail => ({
  ...{ to: reader.email, locale, template: "introductions-waiting" },
  values: { count, link, unsubscribeLink: preferenceLink(reader) },
});
