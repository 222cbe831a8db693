import fc from "fast-check";
import { expect, it } from "vitest";
import { aachen, dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import { mergeStatements } from "./merge-statements";
import { isProject, isShare, keyOf, type ProjectStatement, type Statement } from "./statement";
import { statementsFor } from "./statements-for";
import { aPost, aPostId, aProject, aProjectId, aShare } from "./testing/a-statement";

/** Heinsberg hosts, Düren and Aachen are invited; messages are whatever was said at some moment. */
const kreise = [heinsberg, dueren, aachen] as const;
type Message = {
  readonly from: KreisAgs;
  readonly to: KreisAgs;
  readonly said: readonly Statement[];
};
type World = {
  readonly held: Map<KreisAgs, readonly Statement[]>;
  readonly backups: Map<KreisAgs, readonly Statement[]>;
  readonly under: Message[];
  clock: number;
};

const project = aProject({
  invited: [
    { ags: dueren, name: "Kreis Düren" },
    { ags: aachen, name: "Städteregion Aachen" },
  ],
});

const makeWorld = (): World => ({
  held: new Map(kreise.map((kreis) => [kreis, kreis === heinsberg ? [project] : []])),
  backups: new Map(),
  under: [],
  clock: 0,
});

const heldBy = ({ held }: World, kreis: KreisAgs): readonly Statement[] => held.get(kreis) ?? [];

const keep = (world: World, kreis: KreisAgs, kept: readonly Statement[]): void => {
  const all = new Map([...heldBy(world, kreis), ...kept].map((one) => [keyOf(one), one]));
  world.held.set(kreis, [...all.values()]);
};

const momentOf = (world: World): Date => new Date(Date.UTC(2026, 2, 1) + ++world.clock * 60_000);

const deliver = (world: World, { from, to, said }: Message): void => {
  const circumstances = { self: to, from, now: momentOf(world) };
  keep(world, to, mergeStatements(heldBy(world, to), said, circumstances).kept);
};

const messageOf = (world: World, from: KreisAgs, to: KreisAgs): Message => ({
  ...{ from, to },
  said: statementsFor(to, heldBy(world, from), from),
});

/** Says something new: the host changes the project, everybody their numbers. */
const say = (world: World, kreis: KreisAgs, number: number): void => {
  const own = heldBy(world, kreis).filter((one) => one.kreis === kreis);
  const at = momentOf(world).toISOString();
  const [before] = own.filter(isProject);
  if (before && number % 2 === 0) keep(world, kreis, [nextProject(before, number, at)]);
  if (!heldBy(world, kreis).some(isProject)) return;
  const version = (own.find(isShare)?.version ?? 0) + 1;
  const numbers = [{ postId: aPostId(), committed: number, proposed: 0, hired: 0 }];
  keep(world, kreis, [aShare({ kreis, kreisName: kreis, version, at, numbers })]);
};

const nextProject = (before: ProjectStatement, number: number, at: string): ProjectStatement => ({
  ...before,
  ...{ version: before.version + 1, at },
  posts: [aPost({ wanted: number + 1 })],
});

const events = fc.array(
  fc.record({
    kind: fc.constantFrom("say", "send", "send", "deliver", "double", "lose", "backup", "restore"),
    who: fc.constantFrom(...kreise),
    whom: fc.constantFrom(...kreise),
    number: fc.nat(50),
  }),
  { minLength: 50, maxLength: 200 },
);
type Event = { kind: string; who: KreisAgs; whom: KreisAgs; number: number };

const take = ({ under }: World, number: number, isTakenAway: boolean): Message | undefined => {
  const at = under.length === 0 ? 0 : number % under.length;
  return isTakenAway ? under.splice(at, 1)[0] : under[at];
};

const happenings: Readonly<Record<string, (world: World, event: Event) => void>> = {
  say: (world, { who, number }) => say(world, who, number),
  send: (world, { who, whom }) =>
    void (who === whom ? undefined : world.under.push(messageOf(world, who, whom))),
  deliver: (world, { number }) => {
    const message = take(world, number, true);
    if (message) deliver(world, message);
  },
  double: (world, { number }) => {
    const message = take(world, number, false);
    if (message) deliver(world, message);
  },
  lose: (world, { number }) => void take(world, number, true),
  backup: (world, { who }) => void world.backups.set(who, heldBy(world, who)),
  restore: (world, { who }) => {
    const backup = world.backups.get(who);
    if (backup) world.held.set(who, backup);
  },
};

const pairs = kreise.flatMap((from) =>
  kreise.filter((to) => to !== from).map((to) => ({ from, to })),
);

const makePeace = (world: World): void => {
  const rounds = [pairs, pairs, pairs, pairs].flat();
  rounds.forEach(({ from, to }) => deliver(world, messageOf(world, from, to)));
};

const sorted = (statements: readonly Statement[]): readonly Statement[] =>
  statements.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const saidBy = (world: World, kreis: KreisAgs): readonly unknown[] =>
  sorted(heldBy(world, kreis).filter((one) => one.kreis === kreis)).map(withoutStamp);
const withoutStamp = ({ version: _version, at: _at, ...said }: Statement): object => said;

it("converges whatever is lost, doubled, late or restored, and nobody's words are changed", () => {
  fc.assert(
    fc.property(events, (history) => {
      const world = makeWorld();
      history.forEach((event) => happenings[event.kind]?.(world, event));
      const before = kreise.map((kreis) => saidBy(world, kreis));

      makePeace(world);

      const [atHost, ...others] = kreise.map((kreis) => sorted(heldBy(world, kreis)));
      for (const held of others) expect(held).toEqual(atHost);
      kreise.forEach((kreis, at) => {
        const own = before[at] ?? [];
        if (own.length > 0) expect(saidBy(world, kreis)).toEqual(expect.arrayContaining([...own]));
      });
      expect(atHost?.every(({ projectId }) => projectId === aProjectId())).toBe(true);
    }),
    { seed: 20_261_126, numRuns: 500 },
  );
});
