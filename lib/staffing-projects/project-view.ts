import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import {
  type Answer,
  isProject,
  isShare,
  type PostNumbers,
  type ProjectId,
  type ProjectPost,
  type ProjectStatement,
  type ShareStatement,
  type Statement,
} from "./statement";

export type Numbers = Omit<PostNumbers, "postId">;

export type Taking = Numbers & {
  readonly kreis: KreisAgs;
  readonly name: string;
  readonly isHost: boolean;
  readonly answer: Answer;
  readonly numbers: readonly PostNumbers[];
};

export type PostView = Numbers & {
  readonly post: ProjectPost;
  /** Still without a promise; zero where more was promised than is wanted. */
  readonly missing: number;
};

/** A project as both sides see it. */
export type ProjectView = Numbers & {
  readonly project: ProjectStatement;
  readonly wanted: number;
  readonly missing: number;
  readonly posts: readonly PostView[];
  /** The host first, then whoever is invited. */
  readonly parties: readonly Taking[];
};

const nothing: Numbers = { committed: 0, proposed: 0, hired: 0 };

export const sumOf = (all: readonly Numbers[]): Numbers =>
  all.reduce<Numbers>(
    (sum, { committed, proposed, hired }) => ({
      committed: sum.committed + committed,
      proposed: sum.proposed + proposed,
      hired: sum.hired + hired,
    }),
    nothing,
  );

export const projectViews = (current: readonly Statement[]): readonly ProjectView[] => {
  const shares = current.filter(isShare);
  return current
    .filter(isProject)
    .map((project) =>
      viewOf(
        project,
        shares.filter(({ projectId }) => projectId === project.projectId),
      ),
    )
    .toSorted((a, b) => orderOf(a.project) - orderOf(b.project) || byTitle(a.project, b.project));
};

const orderOf = ({ isClosed }: ProjectStatement): number => (isClosed ? 1 : 0);
const byTitle = (a: ProjectStatement, b: ProjectStatement): number =>
  a.title.localeCompare(b.title, "de");

export const viewOf = (
  project: ProjectStatement,
  shares: readonly ShareStatement[],
): ProjectView => {
  const parties = partiesOf(project, shares);
  const posts = project.posts.map((post) => postView(post, parties));
  return {
    project,
    posts,
    parties,
    wanted: project.posts.reduce((sum, { wanted }) => sum + wanted, 0),
    missing: posts.reduce((sum, { missing }) => sum + missing, 0),
    ...sumOf(posts),
  };
};

const partiesOf = (
  project: ProjectStatement,
  shares: readonly ShareStatement[],
): readonly Taking[] => {
  const posts = new Set(project.posts.map(({ id }) => id));
  const everybody = [{ ags: project.kreis, name: project.kreisName }, ...project.invited];
  return everybody.map(({ ags, name }) => {
    const share = shares.find(({ kreis }) => kreis === ags);
    const isHost = ags === project.kreis;
    const answer = isHost ? "joined" : (share?.answer ?? "open");
    // Whoever declined, and a post that is gone, counts no longer.
    const given = answer === "joined" ? (share?.numbers ?? []) : [];
    const numbers = given.filter(({ postId }) => posts.has(postId));
    return { kreis: ags, name, isHost, answer, numbers, ...sumOf(numbers) };
  });
};

const postView = (post: ProjectPost, parties: readonly Taking[]): PostView => {
  const sum = sumOf(
    parties.flatMap(({ numbers }) => numbers.filter(({ postId }) => postId === post.id)),
  );
  return { post, ...sum, missing: Math.max(0, post.wanted - sum.committed) };
};

export type Step = Numbers & { readonly day: string };

/** How a project came along: the sums at the end of each day on which something was said. */
export const progressOf = (history: readonly Statement[], id: ProjectId): readonly Step[] => {
  const newest = new Map<string, Statement>();
  const steps = new Map<string, Step>();
  for (const statement of history.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    if (statement.projectId !== id) continue;
    newest.set(`${statement.kind} ${statement.kreis}`, statement);
    const all = [...newest.values()];
    const project = all.find(isProject);
    if (!project) continue;
    const day = statement.at.slice(0, 10);
    const { committed, proposed, hired } = viewOf(project, all.filter(isShare));
    steps.set(day, { day, committed, proposed, hired });
  }
  return [...steps.values()];
};
