"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { type ReactNode, startTransition, type SyntheticEvent, useState } from "react";
import { FormField } from "@/app/_components/form-field";
import { FormTokenField } from "@/app/_components/form-token-field";
import { SubmitButton } from "@/app/_components/submit-button";

type Asked = { readonly options: string } | { readonly refused: string };

type AddPasskeyProps = {
  readonly ask: (form: FormData) => Promise<Asked>;
  readonly add: (form: FormData) => Promise<void>;
  readonly locale: string;
  readonly token: string;
  readonly texts: Readonly<
    Record<"name" | "nameHint" | "password" | "submit" | "notPossible", string>
  >;
};

/** Asks the device for a new passkey and sends its answer; hidden where scripts do not run. */
export const AddPasskey = ({ ask, add, locale, token, texts }: AddPasskeyProps): ReactNode => {
  const [trouble, setTrouble] = useState<string>();

  const send = async (form: FormData): Promise<void> => {
    setTrouble(undefined);
    const asked = await ask(form);
    if ("refused" in asked) {
      setTrouble(asked.refused);
      return;
    }
    const answer = await startRegistration({ optionsJSON: JSON.parse(asked.options) });
    form.set("answer", JSON.stringify(answer));
    form.delete("password");
    startTransition(() => add(form));
  };
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send(new FormData(event.currentTarget)).catch(() => setTrouble(texts.notPossible));
  };

  // The action serves whoever sends the form before the scripts are there: it is refused then.
  return (
    <form action={add} className="sign-in__form needs-script" onSubmit={onSubmit}>
      <FormTokenField token={token} />
      <input type="hidden" name="locale" value={locale} />
      <FormField
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        maxLength={60}
        autoComplete="off"
        required
      />
      <FormField
        name="password"
        type="password"
        label={texts.password}
        autoComplete="current-password"
        maxLength={254}
        required
      />
      {trouble === undefined ? null : (
        <p role="alert" className="kern-error">
          {trouble}
        </p>
      )}
      <SubmitButton kind="secondary">{texts.submit}</SubmitButton>
    </form>
  );
};
