import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { type InterfaceKey, isValidAt } from "@/lib/interface-keys/interface-key";
import { SubmitButton } from "../job-seekers/[jobSeekerId]/profile/_components/fields";
import { revokeKeyAction } from "./actions";

type KeyTableProps = { readonly keys: readonly InterfaceKey[]; readonly now: Date };

export const KeyTable = async ({ keys, now }: KeyTableProps): Promise<ReactNode> => {
  const t = await getTranslations("interfaceKeys");
  return (
    <section>
      <h2 id="keys" className="kern-heading-medium">
        {t("keys")}
      </h2>
      <div className="table-scroll" role="region" aria-labelledby="keys" tabIndex={0}>
        <table className="kern-table people">
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("prefix")}</th>
              <th scope="col">{t("createdAt")}</th>
              <th scope="col">{t("lastUsedAt")}</th>
              <th scope="col">{t("state")}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <Row key={key.id} held={key} now={now} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const Row = async ({
  held,
  now,
}: {
  readonly held: InterfaceKey;
  readonly now: Date;
}): Promise<ReactNode> => {
  const t = await getTranslations("interfaceKeys");
  const { id, name, prefix, createdAt, expiresAt, lastUsedAt, revokedAt } = held;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <code>sp_{prefix}_…</code>
      </td>
      <td>{t("on", { at: createdAt })}</td>
      <td>{lastUsedAt ? t("onAt", { at: lastUsedAt }) : t("neverUsed")}</td>
      <td>
        {revokedAt ? t("revokedOn", { at: revokedAt }) : null}
        {!revokedAt && expiresAt <= now ? t("expiredOn", { at: expiresAt }) : null}
        {isValidAt(held, now) ? (
          <>
            {t("validUntil", { at: expiresAt })}
            <ActionForm action={revokeKeyAction}>
              <input type="hidden" name="keyId" value={id} />
              <SubmitButton label={t("revoke", { name })} kind="tertiary" />
            </ActionForm>
          </>
        ) : null}
      </td>
    </tr>
  );
};
