"use client";

import { type ReactNode, useActionState } from "react";
import { Alert } from "@/app/_components/alert";
import { FormTokenField } from "@/app/_components/form-token-field";
import { Checks } from "@/app/_components/checks";
import { OptionalSelect } from "@/app/_components/optional-select";
import type { Option } from "@/app/_components/select-field";
import { Input, SubmitButton } from "../job-seekers/[jobSeekerId]/profile/_components/fields";
import { createKeyAction } from "./actions";
import type { KeyAnswer } from "./key-answer";

export type CreateKeyTexts = Readonly<
  Record<
    | "name"
    | "nameHint"
    | "days"
    | "choose"
    | "scopes"
    | "create"
    | "refusedTitle"
    | "refused"
    | "createdTitle"
    | "created",
    string
  >
> & { readonly dayOptions: readonly Option[]; readonly scopeOptions: readonly Option[] };

type CreateKeyFormProps = { readonly token: string; readonly texts: CreateKeyTexts };

/** Works without scripts, too: the key then comes with the page. */
export const CreateKeyForm = ({ token, texts }: CreateKeyFormProps): ReactNode => {
  const [answer, create] = useActionState<KeyAnswer | undefined, FormData>(
    createKeyAction,
    undefined,
  );
  return (
    <>
      <div role="status">{answer ? <Answer answer={answer} texts={texts} /> : null}</div>
      <form action={create} className="profile-form">
        <FormTokenField token={token} />
        <Input name="name" label={texts.name} hint={texts.nameHint} maxLength={100} required />
        <OptionalSelect
          name="days"
          label={texts.days}
          empty={texts.choose}
          options={texts.dayOptions}
        />
        <Checks
          name="scope"
          legend={texts.scopes}
          options={texts.scopeOptions}
          checked={texts.scopeOptions.map(({ value }) => value)}
        />
        <SubmitButton label={texts.create} />
      </form>
    </>
  );
};

const Answer = ({
  answer,
  texts,
}: Pick<CreateKeyFormProps, "texts"> & { readonly answer: KeyAnswer }): ReactNode =>
  "refused" in answer ? (
    <Alert kind="warning" title={texts.refusedTitle}>
      <p>{texts.refused}</p>
    </Alert>
  ) : (
    <Alert kind="success" title={`${texts.createdTitle}: ${answer.name}`}>
      <p>{texts.created}</p>
      <p className="interface-key">
        <code>{answer.text}</code>
      </p>
    </Alert>
  );
