-- CreateTable
CREATE TABLE "staffing_statement" (
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "kreis" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "written_by" UUID,
    "received_from" TEXT,
    "kept_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "staffing_statement_pkey" PRIMARY KEY ("project_id","kind","kreis","version","hash")
);
