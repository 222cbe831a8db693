/** What became of single records, kept beside the counts of their run, which stay for good. */
export type ImportHistory = {
  /**
   * Removes records of runs that have ended, at most `limit`; answers how many. Those taken over go
   * where the run ended before `takenBefore`, those set aside where it ended before `asideBefore`.
   */
  forgetRecords: (
    ended: { readonly takenBefore: Date; readonly asideBefore: Date },
    limit: number,
  ) => Promise<number>;
};
