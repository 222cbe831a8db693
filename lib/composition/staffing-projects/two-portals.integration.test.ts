import { afterAll, beforeAll, expect, it } from "vitest";
import { dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import { monthBefore } from "@/lib/key-figures/month-figures";
import { dayOf } from "@/lib/shared/dates";
import { type Statement, statementSchema } from "@/lib/staffing-projects/statement";
import { aPostId, aProject, aShare } from "@/lib/staffing-projects/testing/a-statement";
import { makePrismaFigureStore } from "@/prisma/key-figures/prisma-figure-store";
import { makePrismaStatementStore } from "@/prisma/staffing-projects/prisma-statement-store";
import { kill, remove, type Side, start, startTwoSides } from "../exchange/testing/exchange-side";

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
