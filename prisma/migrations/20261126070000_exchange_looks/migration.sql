-- When and on what terms the offers were looked at last for a partner.
ALTER TABLE "exchange_stream" ADD COLUMN "looked" JSONB;
