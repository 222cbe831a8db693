-- CreateTable
CREATE TABLE "access_notice" (
    "actor_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "job_seeker_ids" TEXT[],
    "grounds" JSONB NOT NULL,

    CONSTRAINT "access_notice_pkey" PRIMARY KEY ("actor_id","kind","day")
);

-- CreateIndex
CREATE INDEX "access_notice_last_at_idx" ON "access_notice"("last_at");
