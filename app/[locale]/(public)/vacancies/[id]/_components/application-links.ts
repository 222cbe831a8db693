import type { Vacancy } from "@/lib/vacancies/vacancy";

export type ApplicationLink = {
  readonly kind: "applyOnline" | "applyByEmail" | "applyByPhone" | "applyAtSource";
  readonly href: string;
  /** Where the link leads: a host, an address or a number. */
  readonly detail: string;
};

/** Links to apply with, most direct first; the ad at its source only where nothing else is known. */
export const applicationLinks = ({ facts, sourceUrl }: Vacancy): readonly ApplicationLink[] => {
  const { url, email, phone } = facts.application ?? {};
  const direct = [
    ...webLink("applyOnline", url),
    ...(email ? [{ kind: "applyByEmail", href: `mailto:${email}`, detail: email } as const] : []),
    ...(phone
      ? [
          {
            kind: "applyByPhone",
            href: `tel:${phone.replace(/[^+\d]/g, "")}`,
            detail: phone,
          } as const,
        ]
      : []),
  ];
  return direct.length > 0 ? direct : webLink("applyAtSource", sourceUrl);
};

// Feeds may deliver addresses such as "javascript:…", which must never become a link.
const webLink = (
  kind: "applyOnline" | "applyAtSource",
  address: string | undefined,
): readonly ApplicationLink[] => {
  if (!address || !/^https?:\/\//i.test(address)) return [];
  return [{ kind, href: address, detail: new URL(address).host }];
};
