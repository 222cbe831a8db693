import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TableHead } from "@/app/_components/table-head";
import { TextPage, TextSection } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { alternatesOf } from "@/app/_server/alternates";
import { paths } from "@/app/paths";
import { currentRules } from "@/lib/composition/matching";
import { requirements } from "@/lib/matching/match-weights";

type MethodPageProps = { readonly params: Promise<{ locale: Locale }> };

export const generateMetadata = async ({ params }: MethodPageProps): Promise<Metadata> => {
  const t = await getTranslations("methodCard");
  const { locale } = await params;
  return { title: t("title"), ...alternatesOf({ locale, pathOf: paths.method }) };
};

const before = ["purpose", "data", "never", "order"] as const;
const after = ["obstacles", "people", "kept", "tests", "limits", "rights"] as const;

/** The method card of matching, as everybody may read it. */
const MethodPage = async (): Promise<ReactNode> => {
  const t = await getTranslations("methodCard");
  const sections = (names: typeof before | typeof after): ReactNode =>
    names.map((name) => (
      <TextSection key={name} title={t(`sections.${name}.title`)}>
        <p>{t(`sections.${name}.text`)}</p>
      </TextSection>
    ));
  return (
    <TextPage title={t("title")}>
      <p>{t("intro")}</p>
      {sections(before)}
      <Weights />
      {sections(after)}
    </TextPage>
  );
};

const Weights = async (): Promise<ReactNode> => {
  const [t, words] = [await getTranslations("methodCard"), await getTranslations("match")];
  const rules = await currentRules()();
  return (
    <TextSection title={t("weights")}>
      <table className="kern-table">
        <TableHead columns={[t("requirement"), t("points")]} />
        <tbody className="kern-table__body">
          {requirements.map((requirement) => (
            <tr className="kern-table__row" key={requirement}>
              <td className="kern-table__cell">{words(`requirement.${requirement}`)}</td>
              <td className="kern-table__cell">{rules.weights[requirement]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t("version", { version: rules.version })}</p>
    </TextSection>
  );
};

export default MethodPage;
