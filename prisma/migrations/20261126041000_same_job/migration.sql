-- What is needed of published offers to tell which are the same job. A copy, made anew from offers:
-- without a foreign key, so that keeping it never waits for somebody who writes offers.
CREATE TABLE "same_job_outline" (
    "vacancy_id" UUID NOT NULL,
    "keys" TEXT[],
    "outline" JSONB NOT NULL,

    CONSTRAINT "same_job_outline_pkey" PRIMARY KEY ("vacancy_id")
);

-- CreateIndex
CREATE INDEX "same_job_outline_keys_idx" ON "same_job_outline" USING GIN ("keys");

-- Offers whose job another one shows.
CREATE TABLE "same_job_follower" (
    "vacancy_id" UUID NOT NULL,
    "leader_id" UUID NOT NULL,

    CONSTRAINT "same_job_follower_pkey" PRIMARY KEY ("vacancy_id")
);

-- CreateIndex
CREATE INDEX "same_job_follower_leader_id_idx" ON "same_job_follower"("leader_id");

-- People said of two offers that they are not the same job, or took that back: the last one counts.
CREATE TABLE "same_job_decision" (
    "id" BIGSERIAL NOT NULL,
    "one_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "apart" BOOLEAN NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "same_job_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "same_job_decision_one_id_idx" ON "same_job_decision"("one_id");

-- CreateIndex
CREATE INDEX "same_job_decision_other_id_idx" ON "same_job_decision"("other_id");

CREATE TRIGGER "same_job_decision_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "same_job_decision"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Offers that are there already are grouped by the worker, as if each had changed.
INSERT INTO "outbox_event" ("vacancy_id")
SELECT "id" FROM "vacancy" WHERE "status" = 'published' ORDER BY "id";
