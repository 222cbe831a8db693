"use client";

import { type ReactNode, useActionState } from "react";
import { Alert } from "@/app/_components/alert";
import { FormTokenField } from "@/app/_components/form-token-field";
import { Input, SubmitButton } from "../[jobSeekerId]/profile/_components/fields";
import { createJobSeekerAction } from "./actions";
import { type NewPersonAnswer, type NewPersonField, newPersonFields } from "./new-person";

export type NewPersonTexts = {
  readonly refusedTitle: string;
  readonly refused: Readonly<Record<NewPersonAnswer["refused"], string>>;
  readonly labels: Readonly<Record<NewPersonField, string>>;
  readonly placeHint: string;
  readonly submit: string;
};

type NewPersonFormProps = { readonly token: string; readonly texts: NewPersonTexts };

const settings = {
  reference: { maxLength: 40, required: true },
  givenName: { maxLength: 100, required: true },
  familyName: { maxLength: 100, required: true },
  place: { maxLength: 120, required: true },
  birthDate: { type: "date" },
  phone: { maxLength: 60 },
  email: { maxLength: 254 },
} as const;

/** Works without scripts, too: the answer then comes with the page. */
export const NewPersonForm = ({ token, texts }: NewPersonFormProps): ReactNode => {
  const [answer, create] = useActionState<NewPersonAnswer | undefined, FormData>(
    createJobSeekerAction,
    undefined,
  );
  const wrong = newPersonFields.filter((field) => answer?.wrong.includes(field));
  return (
    <>
      {answer ? (
        <div role="alert">
          <Alert kind="warning" title={texts.refusedTitle}>
            <p>{texts.refused[answer.refused]}</p>
            {wrong.length > 0 ? (
              <ul>
                {wrong.map((field) => (
                  <li key={field}>{texts.labels[field]}</li>
                ))}
              </ul>
            ) : null}
          </Alert>
        </div>
      ) : null}
      <form action={create} className="profile-form" key={JSON.stringify(answer?.typed)}>
        <FormTokenField token={token} />
        {newPersonFields.map((field) => (
          <Input
            key={field}
            name={field}
            label={texts.labels[field]}
            value={answer?.typed[field]}
            {...(field === "place" ? { hint: texts.placeHint } : {})}
            {...settings[field]}
          />
        ))}
        <SubmitButton label={texts.submit} />
      </form>
    </>
  );
};
