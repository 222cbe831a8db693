-- AlterTable
ALTER TABLE "exchange_stream" ADD COLUMN "left_out" JSONB;
