import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Badge } from "@/app/_components/badge";
import { TextPage } from "@/app/_components/text-page";
import { requireSession } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { sessionStore } from "@/lib/composition/sign-in";
import { PlainForm } from "@/app/_components/plain-form";
import { endOtherSessionsAction, endSessionAction } from "../actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("sessions"))("title"),
  robots: { index: false },
});

const SessionsPage = async (): Promise<ReactNode> => {
  const t = await getTranslations("sessions");
  const locale = await getLocale();
  const format = await getFormatter();
  const { account, sessionId } = await requireSession(locale);
  const sessions = (await sessionStore().listOf(account.id)).filter(
    ({ endsAt }) => endsAt > new Date(),
  );
  const time = (at: Date): string =>
    format.dateTime(at, { dateStyle: "short", timeStyle: "short" });
  return (
    <TextPage title={t("title")}>
      <p>{t("lead")}</p>
      <ul className="sessions">
        {sessions.map(({ id, device, createdAt, lastSeenAt }) => (
          <li key={id}>
            <div>
              <strong>{device || t("unknownDevice")}</strong>{" "}
              {id === sessionId ? <Badge kind="info">{t("thisOne")}</Badge> : null}
              <br />
              {t("times", { since: time(createdAt), lastSeen: time(lastSeenAt) })}
            </div>
            {id === sessionId ? null : (
              <PlainForm action={endSessionAction} submit={t("end")} kind="tertiary">
                <input type="hidden" name="session" value={id} />
              </PlainForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <PlainForm action={endOtherSessionsAction} submit={t("endOthers")} />
      ) : null}
      <p>
        <a href={paths.account(locale)}>{t("back")}</a>
      </p>
    </TextPage>
  );
};

export default SessionsPage;
