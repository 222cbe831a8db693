import { type InterfaceKey, interfaceKeySchema } from "@/lib/interface-keys/interface-key";
import type { InterfaceKeyStore } from "@/lib/interface-keys/interface-key-store";
import type { Database } from "./client";
import type { InterfaceKey as Row } from "./generated/client";
import { withoutNulls } from "./known-values";
import { toStorableText } from "./storable-text";

/** Keys of programs in PostgreSQL, by hash. */
export const makePrismaInterfaceKeyStore = ({
  prisma: { interfaceKey },
}: Pick<Database, "prisma">): InterfaceKeyStore => ({
  add: async ({ lastUsedAt = null, revokedAt = null, ...key }) => {
    await interfaceKey.create({
      data: { ...key, name: toStorableText(key.name), lastUsedAt, revokedAt },
    });
  },
  findByPrefix: async (prefix) => {
    const row = await interfaceKey.findUnique({ where: { prefix } });
    return row ? toKey(row) : undefined;
  },
  list: async () => {
    const rows = await interfaceKey.findMany({ orderBy: { createdAt: "desc" } });
    return rows.map(toKey);
  },
  revoke: async (id, at) => {
    const { count } = await interfaceKey.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: at },
    });
    return count > 0;
  },
  used: async (id, at) => {
    await interfaceKey.updateMany({ where: { id }, data: { lastUsedAt: at } });
  },
});

const toKey = (row: Row): InterfaceKey => interfaceKeySchema.parse(withoutNulls(row));
