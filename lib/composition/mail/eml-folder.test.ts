import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { mailIdSchema } from "@/lib/mail/waiting-mails";
import { makeEmlFolder } from "./eml-folder";
import { makeFolderTransport } from "./nodemailer-transports";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const ids = [1, 2, 3].map((last) =>
  mailIdSchema.parse(`0b3f8f0e-6f0e-4b39-9d0c-2f3f6c1d7a0${last}`),
);

const setUp = async (mails: number) => {
  const parent = mkdtempSync(join(tmpdir(), "mails-"));
  folders.push(parent);
  const folder = join(parent, "mail");
  const sender = { name: "Stellenportal", address: "portal@kreis.example" };
  for (const [index, id] of ids.slice(0, mails).entries()) {
    const at = new Date(Date.UTC(2026, 2, 2, 10, index));
    await makeFolderTransport(folder, sender, () => at).send({
      id,
      to: "nadia@post.example",
      locale: "de",
      subject: `Gruß ${index + 1}`,
      text: `Zum Portal: https://portal.example/de/${"weit-".repeat(40)}${index + 1}`,
      html: "<p>Zum Portal</p>",
    });
  }
  return { folder, written: makeEmlFolder(folder) };
};

it("shows what was written, newest first, with links whole", async () => {
  const { written } = await setUp(3);

  const mails = await written.newest(2);

  expect(mails.map(({ subject }) => subject)).toEqual(["Gruß 3", "Gruß 2"]);
  expect(mails[0]).toMatchObject({
    id: ids[2],
    to: "nadia@post.example",
    writtenAt: new Date("2026-03-02T10:02:00Z"),
  });
  expect(mails[0]?.text).toMatch(/https:\/\/portal\.example\/de\/(weit-){40}3$/m);
});

it("finds one by its id, and nothing by another", async () => {
  const { written } = await setUp(2);

  expect(await written.find(ids[0] ?? mailIdSchema.parse(""))).toMatchObject({ subject: "Gruß 1" });
  expect(await written.find(ids[2] ?? mailIdSchema.parse(""))).toBeUndefined();
});

it("is empty before the first mail, and overlooks other files", async () => {
  const { folder, written } = await setUp(0);
  expect(await written.newest(10)).toEqual([]);

  const { folder: used, written: both } = await setUp(1);
  writeFileSync(join(used, "note.txt"), "not a mail");

  expect(await both.newest(10)).toHaveLength(1);
  expect(folder).not.toBe(used);
});

it("lets nobody but the portal's own user read the mails", async () => {
  const { folder } = await setUp(1);

  const [name = ""] = readdirSync(folder);

  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});
