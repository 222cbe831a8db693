"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, type RefCallback, useCallback } from "react";
import { type Current, currentPage } from "./current-page";

type Page = { readonly text: string; readonly href: string; readonly bases: readonly string[] };
type Section = {
  readonly text: string;
  /** What the row of its pages is called. */
  readonly pagesLabel: string;
  readonly pages: readonly Page[];
};

export type StaffRowsProps = {
  readonly label: string;
  readonly role: string;
} & ({ readonly sections: readonly Section[] } | { readonly pages: readonly Page[] });

/** Sections above the pages of the one that is open, or just a row of pages where they are few. */
export const StaffRows = (props: StaffRowsProps): ReactNode =>
  "sections" in props ? <TwoRows {...props} /> : <OneRow {...props} />;

type TwoRowsProps = Pick<StaffRowsProps, "label" | "role"> & {
  readonly sections: readonly Section[];
};

const TwoRows = ({ label, role, sections }: TwoRowsProps): ReactNode => {
  const current = currentPage(
    sections.flatMap(({ pages }) => pages),
    usePathname(),
  );
  const open = sections.find(({ pages }) => pages.some((page) => page === current?.page));
  return (
    <>
      <FirstRow label={label} role={role}>
        <ul className="staff-bar__sections">
          {sections.map((section) => (
            <li key={section.text}>
              <a href={section.pages[0]?.href} aria-current={section === open ? "true" : undefined}>
                {section.text}
              </a>
            </li>
          ))}
        </ul>
      </FirstRow>
      {open ? (
        <nav aria-label={open.pagesLabel} className="staff-bar__inner staff-bar__second">
          <PageLinks pages={open.pages} current={current} />
        </nav>
      ) : null}
    </>
  );
};

type OneRowProps = Pick<StaffRowsProps, "label" | "role"> & { readonly pages: readonly Page[] };

const OneRow = ({ label, role, pages }: OneRowProps): ReactNode => (
  <FirstRow label={label} role={role}>
    <PageLinks pages={pages} current={currentPage(pages, usePathname())} />
  </FirstRow>
);

type FirstRowProps = Pick<StaffRowsProps, "label" | "role"> & { readonly children: ReactNode };

const FirstRow = ({ label, role, children }: FirstRowProps): ReactNode => (
  <nav aria-label={label} className="staff-bar__first">
    <div className="staff-bar__inner">
      {children}
      <span className="staff-bar__role">{role}</span>
    </div>
  </nav>
);

type PageLinksProps = {
  readonly pages: readonly Page[];
  readonly current: Current<Page> | undefined;
};

const PageLinks = ({ pages, current }: PageLinksProps): ReactNode => {
  const currentHref = current?.page.href;
  // On a phone the row moves sideways; what is open must not stay out of sight.
  const intoSight: RefCallback<HTMLUListElement> = useCallback(
    (row) => {
      const link = row?.querySelector(`a[href="${currentHref ?? ""}"]`);
      if (!row || !link) return;
      const [whole, part] = [row.getBoundingClientRect(), link.getBoundingClientRect()];
      row.scrollLeft += part.left + part.width / 2 - whole.left - whole.width / 2;
    },
    [currentHref],
  );
  return (
    <ul ref={intoSight} className="staff-bar__pages">
      {pages.map((page) => (
        <li key={page.href}>
          <a href={page.href} aria-current={markOf(page, current)}>
            {page.text}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** The page itself is one thing to be told, being on a page below it another. */
const markOf = (page: Page, current: Current<Page> | undefined): "page" | "true" | undefined => {
  if (page !== current?.page) return undefined;
  return current.isOpen ? "page" : "true";
};
