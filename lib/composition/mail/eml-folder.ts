import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { type MailId, mailIdSchema } from "@/lib/mail/waiting-mails";
import type { WrittenMail, WrittenMails } from "@/lib/mail/written-mails";

/** "2026-03-02T10-00-00.000Z_<id>.eml": names sort by time. */
export const emlName = (id: string, at: Date): string =>
  `${at.toISOString().replaceAll(":", "-")}_${id}.eml`;

const namePattern = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)_([\da-f-]{36})\.eml$/;

/** The messages that the folder transport wrote. */
export const makeEmlFolder = (folder: string): WrittenMails => {
  const names = async (): Promise<readonly string[]> =>
    (await readdir(folder).catch(() => [])).filter((name) => namePattern.test(name)).sort();
  const readAll = async (chosen: readonly string[]): Promise<readonly WrittenMail[]> =>
    (await Promise.all(chosen.map((name) => read(folder, name)))).flat();

  return {
    newest: async (limit) => readAll((await names()).slice(-limit).reverse()),
    find: async (id: MailId) => {
      const name = (await names()).findLast((each) => each.endsWith(`_${id}.eml`));
      return name === undefined ? undefined : (await readAll([name]))[0];
    },
  };
};

const read = async (folder: string, name: string): Promise<readonly WrittenMail[]> => {
  const [, day = "", hour, minute, second, id] = namePattern.exec(name) ?? [];
  const { to, subject, text } = await PostalMime.parse(await readFile(join(folder, name)));
  return [
    {
      id: mailIdSchema.parse(id),
      writtenAt: new Date(`${day}${hour}:${minute}:${second}`),
      to: to?.flatMap(({ address }) => address ?? []).join(", ") ?? "",
      subject: subject ?? "",
      text: text ?? "",
    },
  ];
};
