type Addressed = { readonly bases: readonly string[] };

/** The page that is open, or that what is open belongs to. */
export type Current<Page> = { readonly page: Page; readonly isOpen: boolean };

/** Which of the pages an address with its language belongs to: the one that names most of it. */
export const currentPage = <Page extends Addressed>(
  pages: readonly Page[],
  pathname: string,
): Current<Page> | undefined => {
  const address = pathname.replace(/^\/[^/]*/, "").replace(/\/$/, "");
  const [nearest] = pages
    .flatMap((page) => page.bases.map((base) => ({ page, base })))
    .filter(({ base }) => address === base || address.startsWith(`${base}/`))
    .toSorted((one, other) => other.base.length - one.base.length);
  return nearest && { page: nearest.page, isOpen: nearest.page.bases[0] === address };
};
