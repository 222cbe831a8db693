import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { pools } from "@/lib/job-seekers/job-seeker";
import { manyActions, type OfficerDirectory } from "@/lib/job-seekers/list/change-many";
import type { ListedPerson, PersonFilter } from "@/lib/job-seekers/list/person-filter";
import type { OwnPool } from "@/lib/job-seekers/pools/own-pools";
import { OptionalSelect } from "@/app/_components/optional-select";
import { SubmitButton } from "../[jobSeekerId]/profile/_components/fields";
import { changeManyAction } from "./actions";
import { KeyboardTable } from "./keyboard-table";
import { PersonTable } from "./person-table";
import { FilterFields } from "./saved-views";

type PeopleFormProps = {
  readonly people: readonly ListedPerson[];
  readonly filter: PersonFilter;
  readonly page: number;
  readonly actor: Actor;
  readonly colleagues: Awaited<ReturnType<OfficerDirectory["placingAt"]>>;
  readonly ownPools: readonly OwnPool[];
};

/** The people of a page with a box each, and what can be done with those that are ticked. */
export const PeopleForm = async ({
  people,
  filter,
  actor,
  colleagues,
  ownPools,
}: PeopleFormProps): Promise<ReactNode> => {
  const t = await getTranslations("people");
  return (
    <ActionForm action={changeManyAction}>
      <FilterFields filter={filter} />
      <details className="people-keys">
        <summary>{t("keys")}</summary>
        <p id="keys-hint">{t("keysHint")}</p>
      </details>
      <KeyboardTable>
        <PersonTable people={people} />
      </KeyboardTable>
      <Many actor={actor} colleagues={colleagues} ownPools={ownPools} />
    </ActionForm>
  );
};

const Many = async ({
  actor,
  colleagues,
  ownPools,
}: Pick<PeopleFormProps, "actor" | "colleagues" | "ownPools">): Promise<ReactNode> => {
  const t = await getTranslations("people");
  const tProfile = await getTranslations("profile");
  const open = manyActions.filter((action) =>
    mayEver(actor, /pool$/.test(action) ? "job-seekers.write" : "job-seekers.assign"),
  );
  if (open.length === 0) return null;
  const hasPools = open.some((action) => /pool$/.test(action));
  return (
    <fieldset className="people-many">
      <legend className="kern-heading-small">{t("many")}</legend>
      <OptionalSelect
        name="action"
        label={t("action")}
        empty={t("choose")}
        options={open.map((value) => ({ value, label: t(`actions.${value}`) }))}
      />
      {hasPools ? (
        <OptionalSelect
          name="pool"
          label={t("whichPool")}
          empty={t("choose")}
          options={[
            ...pools.map((value) => ({ value, label: tProfile(`pool.${value}`) })),
            ...ownPools.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <OptionalSelect
        name="officerId"
        label={t("whichOfficer")}
        empty={t("choose")}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SubmitButton label={t("run")} kind="secondary" />
    </fieldset>
  );
};
