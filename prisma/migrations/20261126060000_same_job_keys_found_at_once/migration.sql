-- New entries went to a list first, which every look at the index reads from end to end: grouping a
-- batch of offers took longer with each offer there was. Now they go to their place at once.
ALTER INDEX "same_job_outline_keys_idx" SET (fastupdate = off);
SELECT gin_clean_pending_list('"same_job_outline_keys_idx"');
