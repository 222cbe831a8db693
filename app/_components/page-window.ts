/** The pages to link to: first, last, this one and its neighbours; "gap" where some are left out. */
export const pageWindow = (page: number, pageCount: number): readonly (number | "gap")[] => {
  const near = [1, page - 1, page, page + 1, pageCount].filter(
    (candidate) => candidate >= 1 && candidate <= pageCount,
  );
  const shown = [...new Set(near)].sort((one, other) => one - other);
  return shown.flatMap((item, position) => {
    const left = item - (shown[position - 1] ?? 0) - 1;
    if (left === 0) return [item];
    // A gap of one page takes as much room as its number.
    return left === 1 ? [item - 1, item] : ["gap" as const, item];
  });
};
