-- Filters and names only, nothing about anybody: who is in a pool by hand stands in the profile.
CREATE TABLE "own_pool" (
    "id" UUID NOT NULL,
    "site_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rule" JSONB,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "own_pool_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "own_pool_site_id_name_key" ON "own_pool"("site_id", "name");
