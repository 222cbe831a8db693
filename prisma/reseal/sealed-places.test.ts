import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sealedPlaces } from "./sealed-places";

const schema = readFileSync("prisma/schema.prisma", "utf8");

/** Columns of these names hold what the cipher sealed. */
const sealedColumns = /^ {2}(sealed|sealedCode|secret|candidate|shownCodes)\b.*$/gm;

it("lists every sealed column of the schema", () => {
  const found = [...schema.matchAll(/^model \w+ \{\n([^}]*)\n\}/gm)].flatMap(([, body = ""]) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1];
    return [...body.matchAll(sealedColumns)].map(
      ([line, field]) => `${table}.${/@map\("(\w+)"\)/.exec(line)?.[1] ?? field}`,
    );
  });

  expect(sealedPlaces.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(
    found.toSorted(),
  );
});

it("knows every file that seals something", () => {
  const inCookies = ["lib/composition/known-devices.ts", "lib/composition/provider-sign-in.ts"];
  const inListedColumns = [
    "lib/accounts/second-factor/enrol-second-factor.ts",
    "lib/composition/second-factors.ts",
    "lib/job-seekers/invitations/manage-invitations.ts",
    "prisma/employers/prisma-registrations.ts",
    "prisma/exchange/prisma-own-keys.ts",
    "prisma/mail-row.ts",
    "prisma/news-row.ts",
    "prisma/prisma-upload-store.ts",
    "prisma/reseal/reseal.ts",
    "prisma/sealed-identity.ts",
    "prisma/sign-in/prisma-sign-up-store.ts",
  ];
  const itself = ["lib/composition/aes-cipher.ts"];

  const found = ["lib", "prisma", "app", "bin", "seeds"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|testing\/|generated\//.test(file))
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\bencrypt(\(|:.*=>)/.test(readFileSync(file, "utf8"))),
  );

  // A new one either joins sealed-places.ts or lies in a cookie, which renews itself.
  expect(found.filter((file) => file !== "lib/shared/cipher.ts").toSorted()).toEqual(
    [...inCookies, ...inListedColumns, ...itself].toSorted(),
  );
});
