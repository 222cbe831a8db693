-- How far changes of offers are matched: a second worker takes them over instead of matching them again.
CREATE TABLE "match_progress" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "event" BIGINT NOT NULL,

    CONSTRAINT "match_progress_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "match_progress_one_row_check" CHECK ("id" = 1)
);
