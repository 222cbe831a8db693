import { randomUUID } from "node:crypto";
import type { InterfaceKeyStore } from "@/lib/interface-keys/interface-key-store";
import { makeManageKeys, type ManageKeys } from "@/lib/interface-keys/manage-keys";
import { makeRecogniseKey, type RecogniseKey } from "@/lib/interface-keys/recognise-key";
import { makePrismaInterfaceKeyStore } from "@/prisma/prisma-interface-key-store";
import { auditTrail } from "./audit";
import { database } from "./database";
import { once } from "./once";
import { takeOf } from "./traffic";

const interfaceKeyStore: () => InterfaceKeyStore = once("interface-key-store", () =>
  makePrismaInterfaceKeyStore(database()),
);

export type InterfaceKeyUseCases = {
  readonly manage: ManageKeys;
  readonly recognise: RecogniseKey;
};

export const interfaceKeyUseCases: () => InterfaceKeyUseCases = once("interface-keys", () => {
  const shared = { keys: interfaceKeyStore(), audit: auditTrail(), now: () => new Date() };
  return {
    manage: makeManageKeys({ ...shared, newId: randomUUID }),
    recognise: makeRecogniseKey({ ...shared, take: (keyId) => takeOf("handing-over", keyId) }),
  };
});
