"use client";

import { type ReactNode, startTransition, type SyntheticEvent, useState } from "react";
import { FormTokenField } from "@/app/_components/form-token-field";
import { SubmitButton } from "@/app/_components/submit-button";

type PasskeyEntranceProps = {
  readonly ask: (form: FormData) => Promise<string>;
  readonly enter: (form: FormData) => Promise<void>;
  readonly locale: string;
  readonly token: string;
  readonly texts: Readonly<Record<"submit" | "notPossible", string>>;
};

/** Signs in by a passkey; hidden where scripts do not run. */
export const PasskeyEntrance = ({
  ask,
  enter,
  locale,
  token,
  texts,
}: PasskeyEntranceProps): ReactNode => {
  const [hasFailed, setFailed] = useState(false);

  const send = async (form: FormData): Promise<void> => {
    setFailed(false);
    // Few sign in this way: the page stays light for all others.
    const [options, { startAuthentication }] = await Promise.all([
      ask(form),
      import("@simplewebauthn/browser"),
    ]);
    const answer = await startAuthentication({ optionsJSON: JSON.parse(options) });
    form.set("answer", JSON.stringify(answer));
    startTransition(() => enter(form));
  };
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send(new FormData(event.currentTarget)).catch(() => setFailed(true));
  };

  return (
    <form action={enter} className="sign-in__form needs-script" onSubmit={onSubmit}>
      <FormTokenField token={token} />
      <input type="hidden" name="locale" value={locale} />
      {hasFailed ? (
        <p role="alert" className="kern-error">
          {texts.notPossible}
        </p>
      ) : null}
      <SubmitButton kind="secondary">{texts.submit}</SubmitButton>
    </form>
  );
};
