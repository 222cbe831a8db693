import { dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import {
  postIdSchema,
  projectIdSchema,
  type ProjectPost,
  type ProjectStatement,
  type ShareStatement,
} from "../statement";

export const aProjectId = (number = 1) => projectIdSchema.parse(numberedUuid("project", number));
export const aPostId = (number = 1) => postIdSchema.parse(numberedUuid("project-post", number));

export const aPost = (overrides: Partial<ProjectPost> = {}): ProjectPost => ({
  id: aPostId(),
  title: "Lagerhelfer (m/w/d)",
  occupation: "Lagerhelfer/in",
  place: "Hückelhoven",
  startsOn: "2026-05-01",
  fillBy: "2026-04-15",
  wanted: 20,
  ...overrides,
});

/** Heinsberg needs 20 people and invites Düren. */
export const aProject = (overrides: Partial<ProjectStatement> = {}): ProjectStatement => ({
  kind: "project",
  projectId: aProjectId(),
  ...{ kreis: heinsberg, kreisName: "Kreis Heinsberg", version: 1, at: "2026-03-01T08:00:00.000Z" },
  ...{ title: "Neue Halle", employer: "Sternlager GmbH", about: "" },
  posts: [aPost()],
  invited: [{ ags: dueren, name: "Kreis Düren" }],
  isClosed: false,
  ...overrides,
});

/** Düren takes part, without a promise yet. */
export const aShare = (overrides: Partial<ShareStatement> = {}): ShareStatement => ({
  kind: "share",
  projectId: aProjectId(),
  ...{ kreis: dueren, kreisName: "Kreis Düren", version: 1, at: "2026-03-02T08:00:00.000Z" },
  answer: "joined",
  numbers: [],
  ...overrides,
});
