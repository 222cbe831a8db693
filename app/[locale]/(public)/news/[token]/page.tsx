import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { Alert } from "@/app/_components/alert";
import { Checks } from "@/app/_components/checks";
import { TextPage } from "@/app/_components/text-page";
import { mayEver } from "@/lib/accounts/rights";
import { introductionNotices } from "@/lib/composition/introductions/notices";
import { newsStore } from "@/lib/composition/mail";
import { newsPreferences, type NewsToken, newsTokenSchema } from "@/lib/mail/news/news";
import { choosePreferenceAction } from "./actions";

type PageProps = {
  readonly params: Promise<{ token: string }>;
  readonly searchParams: Promise<{ saved?: string }>;
};

export const metadata: Metadata = { robots: { index: false }, referrer: "strict-origin" };

const NewsPreferencePage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ token: text }, { saved }] = [await params, await searchParams];
  const token = newsTokenSchema.safeParse(text);
  const chosen = (token.success && (await newsStore().preferenceByToken(token.data))) || notFound();
  const t = await getTranslations("news");
  return (
    <TextPage title={t("title")}>
      {saved ? (
        <div role="status">
          <Alert kind="success" title={t("saved")} />
        </div>
      ) : null}
      <ActionForm action={choosePreferenceAction}>
        <input type="hidden" name="token" value={text} />
        <fieldset className="kern-fieldset">
          <legend className="kern-label">{t("lead")}</legend>
          <div className="kern-fieldset__body">
            {newsPreferences.map((preference) => (
              <div key={preference} className="kern-form-check">
                <input
                  className="kern-form-check__radio"
                  type="radio"
                  id={preference}
                  name="preference"
                  value={preference}
                  defaultChecked={preference === chosen}
                />
                <label className="kern-label" htmlFor={preference}>
                  {t(preference)}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        {token.success ? <IntroductionMails token={token.data} /> : null}
        <button className="kern-btn kern-btn--primary" type="submit">
          <span className="kern-label">{t("submit")}</span>
        </button>
      </ActionForm>
    </TextPage>
  );
};

/** Asked of those alone who answer requests of employers. */
const IntroductionMails = async ({ token }: { readonly token: NewsToken }): Promise<ReactNode> => {
  const choice = await introductionNotices().choiceOf(token);
  if (!choice || !mayEver(choice, "introductions.answer")) return null;
  const t = await getTranslations("introductions.mails");
  return (
    <>
      <input type="hidden" name="asksIntroductions" value="1" />
      <Checks
        name="introductions"
        legend={t("legend")}
        options={[{ value: "wanted", label: t("wanted") }]}
        checked={choice.wantsMails ? ["wanted"] : []}
      />
    </>
  );
};

export default NewsPreferencePage;
