import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { operator } from "@/lib/composition/operator";
import type { OwnFile } from "@/lib/job-seekers/find-own-file";

/** Under which number the Jobcenter keeps the file, where, and who is in charge. */
export const OwnFileFacts = ({ file }: { readonly file: OwnFile }): ReactNode => {
  const t = useTranslations("ownHome");
  const { jobSeeker, name, inCharge } = file;
  const site = operator().sites.find(({ id }) => id === jobSeeker.siteId);
  const facts = [
    [t("name"), name],
    [t("reference"), jobSeeker.reference],
    [t("site"), site?.name ?? jobSeeker.siteId],
    [t("inCharge"), inCharge.length > 0 ? inCharge.join(", ") : t("nobody")],
  ] as const;
  return (
    <dl className="profile">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
