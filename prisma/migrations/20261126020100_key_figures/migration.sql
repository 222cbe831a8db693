-- CreateTable
CREATE TABLE "key_figure_month" (
    "kreis" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "key_figure_month_pkey" PRIMARY KEY ("kreis","month")
);
