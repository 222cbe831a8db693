import { createCipheriv, createDecipheriv } from "node:crypto";
import type pg from "pg";
import { describe, expect, it } from "vitest";
import { aMail } from "@/lib/mail/testing/a-mail";
import { describeWaitingMails } from "@/lib/mail/testing/waiting-mails.contract";
import type { Cipher } from "@/lib/shared/cipher";
import { inTransaction } from "./in-transaction";
import { makePrismaMailQueue } from "./prisma-mail-queue";
import { makePrismaWaitingMails } from "./prisma-waiting-mails";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

/** Real encryption, short; the portal's own lies with the wiring, which adapters do not know. */
const makeCipher = (keyByte: number): Cipher => {
  const [key, nonce] = [Buffer.alloc(32, keyByte), Buffer.alloc(12)];
  return {
    encrypt: (text, context) => {
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return `${sealed.toString("hex")}.${cipher.getAuthTag().toString("hex")}`;
    },
    decrypt: (sealed, context) => {
      const [text = "", tag = ""] = sealed.split(".");
      const opening = createDecipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
      opening.setAuthTag(Buffer.from(tag, "hex"));
      return opening.update(text, "hex", "utf8") + opening.final("utf8");
    },
    isOutdated: () => false,
  };
};
const cipher = makeCipher(1);

describeWaitingMails("PostgreSQL", async (now) => {
  const database = await emptyDatabase();
  return {
    ...makePrismaWaitingMails(database, cipher, now),
    ...makePrismaMailQueue(database.pool, cipher),
  };
});

describe("mails in PostgreSQL", () => {
  it("show neither recipient nor values to whoever reads the table", async () => {
    const { pool } = await emptyDatabase();

    await makePrismaMailQueue(pool, cipher).enqueue([
      aMail({ to: "nadia@post.example", values: { name: "Nadia Horvat" } }),
    ]);

    const { rows } = await pool.query("SELECT * FROM mail_message");
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/nadia|horvat/i);
  });

  it("belong to the transaction they were enqueued in", async () => {
    const database = await emptyDatabase();

    const failed = inTransaction(database.pool, async (client) => {
      await makePrismaMailQueue(client, cipher).enqueue([aMail()]);
      throw new Error("The change did not hold");
    });

    await expect(failed).rejects.toThrow("did not hold");
    expect(await makePrismaWaitingMails(database, cipher).due(10)).toEqual([]);
  });

  it("go to quarantine where their key is gone, and hold up no other", async () => {
    const database = await emptyDatabase();
    await makePrismaMailQueue(database.pool, makeCipher(2)).enqueue([aMail()]);
    await makePrismaMailQueue(database.pool, cipher).enqueue([aMail()]);
    const mails = makePrismaWaitingMails(database, cipher);

    expect(await mails.due(10)).toHaveLength(1);
    expect(await mails.backlog()).toEqual({ pending: 1, quarantined: 1 });
  });

  it("wake whoever listens", async () => {
    const { pool } = await emptyDatabase();
    const listener = await pool.connect();
    const heard = new Promise<pg.Notification>((resolve) => {
      listener.once("notification", resolve);
    });
    await listener.query("LISTEN mail");

    await makePrismaMailQueue(pool, cipher).enqueue([aMail(), aMail()]);

    expect(await heard).toMatchObject({ channel: "mail" });
    await listener.query("UNLISTEN mail");
    listener.release();
  });
});
