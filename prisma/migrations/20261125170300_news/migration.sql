-- How often an account wants to hear of news, and the token that lets its holder change that from a
-- mail, without signing in.
CREATE TABLE "news_preference" (
    "account_id" UUID NOT NULL,
    "preference" TEXT NOT NULL DEFAULT 'daily',
    "token" UUID NOT NULL DEFAULT gen_random_uuid(),

    CONSTRAINT "news_preference_pkey" PRIMARY KEY ("account_id"),
    CONSTRAINT "news_preference_account_id_fkey" FOREIGN KEY ("account_id")
      REFERENCES "account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "news_preference_token_key" ON "news_preference"("token");

-- News that wait for the account's next daily mail. Their values are sealed.
CREATE TABLE "news_item" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "news_item_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "news_item_account_id_fkey" FOREIGN KEY ("account_id")
      REFERENCES "account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "news_item_account_id_noted_at_idx" ON "news_item"("account_id", "noted_at");
