import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import { monthBefore } from "@/lib/key-figures/month-figures";
import { dayOf } from "@/lib/shared/dates";
import { type Statement, statementSchema } from "@/lib/staffing-projects/statement";
import { aPostId, aProject, aShare } from "@/lib/staffing-projects/testing/a-statement";
import { makePrismaFigureStore } from "@/prisma/key-figures/prisma-figure-store";
import { makePrismaStatementStore } from "@/prisma/staffing-projects/prisma-statement-store";
import { toCursor } from "@/lib/exchange/ledger";
import { pageSchema } from "@/lib/exchange/page";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { expectDocumented } from "@/lib/exchange/testing/documented-answer";
import {
  heldBy,
  kill,
  remove,
  type Side,
  start,
  startTwoSides,
  writeOffers,
} from "../exchange/testing/exchange-side";
import { askAs } from "../exchange/testing/foreign-client";

/** Two portals as processes of their own, which speak to each other over HTTP. */
let sides: readonly [Side, Side];
const PATIENCE = { timeout: 60_000, interval: 100 } as const;

beforeAll(async () => {
  sides = await startTwoSides();
});

afterAll(() => Promise.all(sides.map(remove)));

const say = ({ database }: Side, ...keep: readonly Statement[]): Promise<void> =>
  makePrismaStatementStore(database).change(() => ({ keep, written: {}, value: undefined }));

const heardAt = async ({ database }: Side): Promise<readonly Statement[]> =>
  [...(await makePrismaStatementStore(database).current())].toSorted((a, b) =>
    a.kind < b.kind ? -1 : 1,
  );

const share = (version: number, committed: number): Statement =>
  aShare({
    version,
    numbers: [{ postId: aPostId(), committed, proposed: 0, hired: 0 }],
  });

it("tells a project to whoever is invited, and the answer back", async () => {
  const [here, there] = sides;
  await say(here, aProject());
  await expect.poll(() => heardAt(there), PATIENCE).toEqual([aProject()]);

  await say(there, share(1, 6));

  await expect.poll(() => heardAt(here), PATIENCE).toEqual([aProject(), share(1, 6)]);
});

it("goes on where one side was down, and with a backup that has forgotten an answer", async () => {
  const [here, there] = sides;
  await kill(here);
  await say(there, share(2, 8));
  await start(here);
  await expect.poll(() => heardAt(here), PATIENCE).toContainEqual(share(2, 8));
  await kill(there);
  await there.database.pool.query("DELETE FROM staffing_statement WHERE version = 2");

  await start(there);

  const said = expect.objectContaining({
    kind: "share",
    version: 3,
    numbers: numbersOf(share(1, 6)),
  });
  await expect.poll(() => heardAt(here), PATIENCE).toContainEqual(said);
  await expect.poll(() => heardAt(there), PATIENCE).toContainEqual(said);
});

const numbersOf = (statement: Statement): unknown =>
  statement.kind === "share" ? statement.numbers : [];

it("holds nothing on either side but what the schema knows", async () => {
  for (const { database } of sides) {
    const { rows } = await database.pool.query("SELECT content FROM staffing_statement");
    expect(rows.every(({ content }) => statementSchema.safeParse(content).success)).toBe(true);
  }
});

it("has the figures of both Kreise on both sides, each signed by whose they are", async () => {
  const month = monthBefore(dayOf(new Date()));
  const kreiseAt = async ({ database }: Side): Promise<readonly string[]> =>
    (await makePrismaFigureStore(database).list())
      .filter(({ figures }) => figures.month === month)
      .map(({ figures }) => figures.kreis)
      .toSorted();

  // Both told their own by now; a new process asks at once.
  for (const side of sides) await kill(side);
  for (const side of sides) await start(side);
  for (const side of sides) {
    await expect.poll(() => kreiseAt(side), PATIENCE).toEqual([dueren, heinsberg]);
  }
});

it("answers a portal of another make as the OpenAPI document says, and signs every answer", async () => {
  const [here, there] = sides;
  await writeOffers(there, [aVacancy({ facts: { openings: 2 } }), aVacancy()]);
  await expect.poll(() => heldBy(here), PATIENCE).toHaveLength(2);
  const api = "/api/exchange/v1";
  // Whoever is served a page at this moment has to wait, and that is documented, too.
  const asked = async (question: Parameters<typeof askAs>[1], status = 200): Promise<unknown> => {
    let answer = await askAs(here, question);
    await expect
      .poll(async () => {
        if (answer.status === 429) answer = await askAs(here, question);
        return answer.status;
      }, PATIENCE)
      .toBe(status);
    return answer.body;
  };

  const first = pageSchema.parse(await asked({ address: `${api}/snapshot` }));
  const rest = `${api}/changes?cursor=${toCursor(first.after)}&limit=1`;
  expect(first.entries.every(({ offer }) => offer !== undefined)).toBe(true);
  expect(pageSchema.parse(await asked({ address: rest })).entries).toHaveLength(1);
  await asked({ address: `${api}/ledger?direction=sent&after=1` });
  await asked({ address: `${api}/notice`, body: first.head });
  await asked({ address: `${api}/notice`, body: { about: "staffing-projects" } });
  await asked({ address: `${api}/staffing-projects` });
  await asked({ address: `${api}/key-figures` });

  const nonce = randomUUID();
  await asked({ address: `${api}/key-figures`, nonce });
  await asked({ address: `${api}/key-figures`, nonce }, 409);
  await asked({ address: `${api}/key-figures`, from: "05999" }, 403);
  await asked({ address: `${api}/changes?cursor=none` }, 400);
  await asked({ address: `${api}/ledger?direction=up` }, 400);
  const unknown = { ...first.head, generation: randomUUID() };
  await asked({ address: `${api}/changes?cursor=${toCursor(unknown)}` }, 410);
});

it("lists its keys, and refuses who did not sign, as the document says", async () => {
  const [{ partner }] = sides;
  for (const [address, status] of [
    ["/.well-known/http-message-signatures-directory", 200],
    ["/api/exchange/v1/snapshot", 401],
  ] as const) {
    const response = await fetch(`${partner.baseUrl}${address}`, {
      headers: { "exchange-from": sides[0].self },
    });
    expect(response.status).toBe(status);
    expectDocumented(address, "get", {
      ...{ status, body: await response.json() },
      contentType: response.headers.get("content-type") ?? "",
    });
  }
});
