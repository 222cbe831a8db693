-- CreateTable
CREATE TABLE "match_run" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "rules_version" TEXT NOT NULL,
    "vocabulary_version" TEXT NOT NULL,
    "offers" INTEGER NOT NULL,
    "people" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "match_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_match" (
    "id" BIGSERIAL NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "tenths" SMALLINT NOT NULL,
    "ratings" TEXT NOT NULL,
    "came_at" TIMESTAMPTZ(3) NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "stored_match_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_state" (
    "job_seeker_id" UUID NOT NULL,
    "matched_at" TIMESTAMPTZ(3) NOT NULL,
    "opening" JSONB,
    "requested_at" TIMESTAMPTZ(3),

    CONSTRAINT "match_state_pkey" PRIMARY KEY ("job_seeker_id")
);

-- CreateTable
CREATE TABLE "match_decision" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "words" TEXT,
    "shown" JSONB NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "match_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_visit" (
    "officer_id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "visited_at" TIMESTAMPTZ(3) NOT NULL,
    "new_after" TIMESTAMPTZ(3),

    CONSTRAINT "match_visit_pkey" PRIMARY KEY ("officer_id","job_seeker_id")
);

-- CreateIndex
CREATE INDEX "stored_match_job_seeker_id_until_idx" ON "stored_match"("job_seeker_id", "until");

-- CreateIndex
CREATE INDEX "stored_match_run_id_idx" ON "stored_match"("run_id");

-- CreateIndex
CREATE INDEX "match_decision_job_seeker_id_idx" ON "match_decision"("job_seeker_id");

-- CreateIndex
CREATE INDEX "match_visit_job_seeker_id_idx" ON "match_visit"("job_seeker_id");

-- AddForeignKey
ALTER TABLE "stored_match" ADD CONSTRAINT "stored_match_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_match" ADD CONSTRAINT "stored_match_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "match_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_state" ADD CONSTRAINT "match_state_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_decision" ADD CONSTRAINT "match_decision_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_visit" ADD CONSTRAINT "match_visit_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One result that holds, and one decision that counts, for each person and offer.
CREATE UNIQUE INDEX "stored_match_holding_idx" ON "stored_match"("job_seeker_id", "vacancy_id") WHERE "until" IS NULL;
CREATE INDEX "stored_match_offer_idx" ON "stored_match"("vacancy_id") WHERE "until" IS NULL;
CREATE UNIQUE INDEX "match_decision_counting_idx" ON "match_decision"("job_seeker_id", "vacancy_id") WHERE "ended_at" IS NULL;
ALTER TABLE "match_decision" ADD CONSTRAINT "match_decision_kind_check" CHECK ("kind" IN ('pinned', 'dismissed'));
ALTER TABLE "match_decision" ADD CONSTRAINT "match_decision_reason_check" CHECK (("kind" = 'dismissed') = ("reason" IS NOT NULL));
ALTER TABLE "match_run" ADD CONSTRAINT "match_run_kind_check" CHECK ("kind" IN ('full', 'live'));

-- Whatever changes a profile asks for a new match of the person, as the portal itself: whoever may
-- write the profile need not be let into the table of states.
CREATE FUNCTION request_match() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
SET "portal.actor_role" = 'system' AS $$
BEGIN
    INSERT INTO match_state (job_seeker_id, matched_at, requested_at)
        VALUES (NEW.id, 'epoch', clock_timestamp())
        ON CONFLICT (job_seeker_id) DO UPDATE SET requested_at = clock_timestamp();
    PERFORM pg_notify('matching', '');
    RETURN NULL;
END
$$;
CREATE TRIGGER "profile_asks_for_match" AFTER INSERT OR UPDATE OF "profile" ON "job_seeker"
    FOR EACH ROW EXECUTE FUNCTION request_match();

-- Matches are case data: read by whoever may read the file, written by the portal itself.
ALTER TABLE "stored_match" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stored_match" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "stored_match" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "stored_match" FOR SELECT
    USING (portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"));

ALTER TABLE "match_state" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "match_state" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "match_state" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "match_state" FOR SELECT
    USING (portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"));

-- Decisions and visits are written by the one who reads the file, in their own name.
ALTER TABLE "match_decision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "match_decision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "match_decision" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "match_decision" FOR SELECT
    USING (portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"));
CREATE POLICY "deciders" ON "match_decision" FOR INSERT
    WITH CHECK ("decided_by" = portal_actor_id() AND portal_actor_may_read("job_seeker_id"));
CREATE POLICY "enders" ON "match_decision" FOR UPDATE
    USING (portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"))
    WITH CHECK ("ended_by" = portal_actor_id());

ALTER TABLE "match_visit" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "match_visit" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "match_visit" USING (portal_actor_role() = 'system');
CREATE POLICY "own_visits" ON "match_visit"
    USING ("officer_id" = portal_actor_id() AND portal_actor_may_read("job_seeker_id"));
