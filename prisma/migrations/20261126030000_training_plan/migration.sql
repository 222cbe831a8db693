-- CreateTable
CREATE TABLE "training_plan" (
    "id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "people" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "offers" INTEGER NOT NULL DEFAULT 0,
    "rules_version" TEXT,
    "vocabulary_version" TEXT,
    "rows" JSONB,

    CONSTRAINT "training_plan_pkey" PRIMARY KEY ("id")
);

-- Two officers may ask at once: one plan waits or is under way at a time.
CREATE UNIQUE INDEX "training_plan_open_idx" ON "training_plan"(("finished_at" IS NULL)) WHERE "finished_at" IS NULL;
