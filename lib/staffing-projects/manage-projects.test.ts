import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makeManageProjects, type ManageProjects } from "./manage-projects";
import { projectViews } from "./project-view";
import type { StatementStore } from "./statement-store";
import { aPost, aPostId, aProject, aProjectId } from "./testing/a-statement";
import { makeInMemoryStatementStore } from "./testing/in-memory-statement-store";

const actor = (role: Actor["role"]): Actor => ({
  id: accountIdSchema.parse(numberedUuid("account", 1)),
  ...{ role, name: "Ulrike Leuchtfeld" },
});
const lead = actor("team-lead");
const { id: _id, ...post } = aPost();

let store: StatementStore;
let projects: ManageProjects;
const at = (self: typeof heinsberg): ManageProjects =>
  makeManageProjects({
    self: { ags: self, name: "Kreis" },
    store,
    audit: makeInMemoryAuditTrail(),
    kldbOf: () => "51311",
    newProjectId: () => aProjectId(9),
    newPostId: () => aPostId(9),
    now: () => new Date("2026-03-10T10:00:00Z"),
  });
beforeEach(() => {
  store = makeInMemoryStatementStore([aProject()]);
  projects = at(heinsberg);
});

describe("managing staffing projects", () => {
  it("opens one, with posts and invitations, each a version more", async () => {
    const id = aProjectId(9);
    await projects.open(lead, { title: "Halle 9", employer: "Sternlager GmbH", about: "" });
    await projects.addPost(lead, id, post);
    await projects.invite(lead, id, { ags: dueren, name: "Kreis Düren" });

    const opened = projectViews(await store.current()).find(
      ({ project }) => project.projectId === id,
    );
    expect(opened?.project).toMatchObject({
      version: 3,
      posts: [{ ...post, id: aPostId(9), kldb: "51311" }],
      invited: [{ ags: dueren }],
    });
  });

  it("keeps the numbers that a guest commits", async () => {
    const numbers = [{ postId: aPostId(), committed: 6, proposed: 2, hired: 0 }];
    await at(dueren).answer(actor("officer"), aProjectId(), { answer: "joined", numbers });
    await at(dueren).answer(actor("officer"), aProjectId(), { answer: "declined", numbers });

    const [view] = projectViews(await store.current());
    expect(view?.parties[1]).toMatchObject({ answer: "declined", committed: 0 });
  });

  it("refuses a guest what is the host's", async () => {
    const refusal = { ok: false, refusal: { code: "not-the-host" } };

    expect(await at(dueren).close(lead, aProjectId())).toEqual(refusal);
    expect(await at(dueren).addPost(lead, aProjectId(), post)).toEqual(refusal);
  });

  it("refuses everything once it is closed", async () => {
    await projects.close(lead, aProjectId());
    const answered = await projects.answer(lead, aProjectId(), { answer: "joined", numbers: [] });

    expect(answered).toMatchObject({ refusal: { code: "closed" } });
  });

  it.each(["officer", "controlling", "employer"] as const)(
    "does not let %s open one",
    async (role) => {
      const command = { title: "Halle", employer: "", about: "" };

      expect(await projects.open(actor(role), command)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    },
  );
});
