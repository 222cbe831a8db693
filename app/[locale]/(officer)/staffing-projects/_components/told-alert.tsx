import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OutcomeAlert } from "@/app/_components/outcome-alert";

const good = ["opened", "post-added", "invited", "answered", "closed-now"] as const;
const bad = [
  "form-incomplete",
  "not-confirmed",
  "not-allowed",
  "project-unknown",
  "not-the-host",
  "closed",
  "own-kreis",
  "full",
] as const;

/** What became of the form that was sent. */
export const ToldAlert = ({ told }: { readonly told: string | undefined }): ReactNode => {
  const t = useTranslations("staffingProjects.told");
  const [done, refused] = [good.find((one) => one === told), bad.find((one) => one === told)];
  return <OutcomeAlert done={done && t(done)} refused={refused && t(refused)} />;
};
