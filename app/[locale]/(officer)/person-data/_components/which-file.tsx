import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";

type WhichFileProps = { readonly jobSeekerId: JobSeekerId | undefined; readonly id: string };

/** Names the file a form is about: silently on the file's own page, by its reference elsewhere. */
export const WhichFile = ({ jobSeekerId, id }: WhichFileProps): ReactNode => {
  const t = useTranslations("access");
  if (jobSeekerId) return <input type="hidden" name="jobSeekerId" value={jobSeekerId} />;
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {t("reference")}
      </label>
      <input
        className="kern-form-input__input"
        id={id}
        name="reference"
        required
        maxLength={40}
        autoComplete="off"
      />
    </div>
  );
};
