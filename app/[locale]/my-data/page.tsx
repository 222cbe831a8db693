import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ConsentList } from "@/app/_components/consent-list";
import { CopyFormFrame } from "@/app/_components/copy-form-frame";
import { TextPage, TextSection } from "@/app/_components/text-page";
import { requireActor } from "@/app/_server/require-actor";
import { mayEver } from "@/lib/accounts/rights";
import {
  consentStore,
  dataProtectionUseCases,
  factsInWords,
  linesInWords,
  type OwnVoice,
} from "@/lib/composition/data-protection";
import type { CopyOfData } from "@/lib/data-protection/copy-of-data";
import { changeConsentAction } from "../(officer)/job-seekers/[jobSeekerId]/data/actions";
import { SaidText } from "./_components/said-text";
import { ownVoice } from "./_words/own-voice";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("myData"))("title"),
  robots: { index: false },
});

/** The newest come last in the trail. */
const SHOWN = 50;

const MyDataPage = async (): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireActor(locale);
  if (!mayEver(actor, "own-data.read")) notFound();
  const t = await getTranslations("myData");
  const role = await getTranslations("officer.role");
  // Marks keep the role apart from the name it follows, whatever the directions of both.
  const own = await dataProtectionUseCases().readOwnData(
    actor,
    (one) => `\u2068${role(one)}\u2069`,
  );
  if (!own.ok) {
    return (
      <TextPage title={t("title")}>
        <p>{t("noFile")}</p>
      </TextPage>
    );
  }
  const { id, copy } = own.value;
  const voice = await ownVoice();
  const consents = await consentStore().of(actor, id);
  return (
    <TextPage title={t("title")}>
      <p>{t("lead", { reference: copy.reference })}</p>
      <TextSection title={t("profile")}>
        <Facts copy={copy} voice={voice} sections={["identity", "profile", "in-charge"]} />
      </TextSection>
      <TextSection title={t("readBy")}>
        <p>{t("readByLead", { count: SHOWN })}</p>
        <Lines copy={copy} voice={voice} section="read-by" />
      </TextSection>
      <TextSection title={t("changes")}>
        <Lines copy={copy} voice={voice} section="changes" />
      </TextSection>
      <TextSection title={t("consents")}>
        <ConsentList jobSeekerId={id} consents={consents} action={changeConsentAction} />
      </TextSection>
      <TextSection title={t("download")}>
        <p>{t("downloadLead")}</p>
        <CopyFormFrame submit={t("downloadButton")} />
      </TextSection>
    </TextPage>
  );
};

type CopyProps = { readonly copy: CopyOfData; readonly voice: OwnVoice };

const Facts = ({
  copy,
  voice,
  sections,
}: CopyProps & { readonly sections: readonly string[] }): ReactNode => (
  <dl className="fact-list">
    {sections
      .flatMap((section) => factsInWords(copy, section, voice).flat())
      .map(({ key, label, words }, index) => (
        <div key={`${index} ${key}`}>
          <dt>
            <SaidText words={[label]} />
          </dt>
          <dd>
            <SaidText words={words} />
          </dd>
        </div>
      ))}
  </dl>
);

type LinesProps = CopyProps & { readonly section: string };

const Lines = ({ copy, voice, section }: LinesProps): ReactNode => (
  <ul>
    {linesInWords(copy, section, voice)
      .toReversed()
      .slice(0, SHOWN)
      .map((words, index) => (
        <li key={index}>
          <SaidText words={words} />
        </li>
      ))}
  </ul>
);

export default MyDataPage;
