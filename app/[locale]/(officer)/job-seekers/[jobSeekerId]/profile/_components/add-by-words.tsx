"use client";

import { type ReactNode, useActionState } from "react";
import { FormTokenField } from "@/app/_components/form-token-field";
import { addToProfileAction, hearWordsAction } from "../actions";
import type { Heard } from "../heard";
import { Checks } from "@/app/_components/checks";
import { Input, SubmitButton } from "./fields";

export type AddByWordsTexts = Readonly<
  Record<
    | "title"
    | "words"
    | "hint"
    | "understand"
    | "occupation"
    | "noOccupation"
    | "as"
    | "asExperience"
    | "asWish"
    | "years"
    | "skills"
    | "proofs"
    | "proofsHint"
    | "add"
    | "nothing",
    string
  >
>;

type AddByWordsProps = {
  readonly jobSeekerId: string;
  readonly token: string;
  readonly texts: AddByWordsTexts;
};

/** Words as they were said become occupations and skills to choose from; works without scripts, too. */
export const AddByWords = ({ jobSeekerId, token, texts }: AddByWordsProps): ReactNode => {
  const [heard, hear] = useActionState<Heard | undefined, FormData>(hearWordsAction, undefined);
  return (
    <section aria-labelledby="add-title" className="profile-add">
      <h2 id="add-title" className="kern-heading-medium">
        {texts.title}
      </h2>
      <form action={hear} className="profile-form">
        <FormTokenField token={token} />
        <Input name="words" label={texts.words} hint={texts.hint} value={heard?.words} required />
        <SubmitButton label={texts.understand} kind="secondary" />
      </form>
      <div role="status">
        {heard && isNothing(heard) ? <p className="profile-nothing">{texts.nothing}</p> : null}
      </div>
      {heard && !isNothing(heard) ? (
        <HeardForm
          key={heard.words}
          heard={heard}
          jobSeekerId={jobSeekerId}
          token={token}
          texts={texts}
        />
      ) : null}
    </section>
  );
};

const isNothing = ({ occupations, skills, proofs }: Heard): boolean =>
  occupations.length + skills.length + proofs.length === 0;

const HeardForm = ({
  heard,
  jobSeekerId,
  token,
  texts,
}: AddByWordsProps & { readonly heard: Heard }): ReactNode => (
  <form action={addToProfileAction} className="profile-form profile-heard">
    <FormTokenField token={token} />
    <input type="hidden" name="jobSeekerId" value={jobSeekerId} />
    <input type="hidden" name="words" value={heard.words} />
    {heard.occupations.length > 0 ? <Occupations heard={heard} texts={texts} /> : null}
    {heard.skills.length > 0 ? (
      <Checks
        name="skills"
        legend={texts.skills}
        options={heard.skills}
        checked={heard.skills.map(({ value }) => value)}
      />
    ) : null}
    {heard.proofs.length > 0 ? (
      <Checks
        name="skills"
        legend={texts.proofs}
        hint={texts.proofsHint}
        options={heard.proofs}
        checked={[]}
      />
    ) : null}
    <SubmitButton label={texts.add} />
  </form>
);

const Occupations = ({
  heard,
  texts,
}: Pick<AddByWordsProps, "texts"> & { readonly heard: Heard }): ReactNode => (
  <>
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{texts.occupation}</legend>
      {[...heard.occupations, { value: "", label: texts.noOccupation }].map(
        ({ value, label }, at) => (
          <div key={value} className="kern-form-check">
            <input
              className="kern-form-check__radio"
              type="radio"
              id={`occupation-${value}`}
              name="occupationId"
              value={value}
              defaultChecked={at === 0}
            />
            <label className="kern-label" htmlFor={`occupation-${value}`}>
              {label}
            </label>
          </div>
        ),
      )}
    </fieldset>
    <Checks
      name="as"
      legend={texts.as}
      options={[
        { value: "experience", label: texts.asExperience },
        { value: "wish", label: texts.asWish },
      ]}
      checked={["experience"]}
    />
    <Input
      name="years"
      label={texts.years}
      type="number"
      value={heard.years ?? 0}
      min={0}
      max={60}
      step={0.5}
    />
  </>
);
