-- CreateTable
CREATE TABLE "text_translation" (
    "text_hash" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "from_language" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "html" TEXT,
    "reason" TEXT,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "ordered_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "text_translation_pkey" PRIMARY KEY ("text_hash","language","engine")
);

-- CreateIndex
CREATE INDEX "text_translation_state_due_at_idx" ON "text_translation"("state", "due_at");
