import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/app/_components/badge";
import { paths } from "@/app/paths";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { ListedPerson } from "@/lib/job-seekers/list/person-filter";

/** One row a person: who, from where, what they look for, which groups and pools, what is new. */
export const PersonTable = ({
  people,
}: {
  readonly people: readonly ListedPerson[];
}): ReactNode => {
  const [t, tOfficer] = [useTranslations("people"), useTranslations("officer")];
  return (
    <div className="table-scroll" role="region" aria-label={tOfficer("ownPeople")} tabIndex={0}>
      <table className="kern-table people">
        <thead>
          <tr>
            <td />
            <th scope="col">{tOfficer("name")}</th>
            <th scope="col">{tOfficer("reference")}</th>
            <th scope="col">{tOfficer("home")}</th>
            <th scope="col">{tOfficer("wishes")}</th>
            <th scope="col">{tOfficer("targetGroups")}</th>
            <th scope="col">{t("pool")}</th>
            <th scope="col">{t("open")}</th>
            <th scope="col">{t("new")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.jobSeeker.id} person={person} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ person }: { readonly person: ListedPerson }): ReactNode => {
  const [t, tProfile, tOfficer] = [
    useTranslations("people"),
    useTranslations("profile"),
    useTranslations("officer"),
  ];
  const locale = useLocale();
  const { jobSeeker, name, targetGroups, openQuestions, newMatches } = person;
  const { id, wishes } = jobSeeker;
  const wished = wishes.map(
    ({ occupationId }) => vocabulary().findOccupation(occupationId)?.neutral ?? occupationId,
  );
  return (
    <tr>
      <td>
        <input type="checkbox" name="person" value={id} aria-label={t("select", { name })} />
      </td>
      <th scope="row">
        <a
          href={paths.jobSeeker(locale, id)}
          data-profile={paths.profile(locale, id, "goals")}
          data-person
        >
          {name}
        </a>
      </th>
      <td>{jobSeeker.reference}</td>
      <td>{jobSeeker.home.locality}</td>
      <td>{wished.length > 0 ? wished.join(", ") : tOfficer("notAsked")}</td>
      <td>
        <span className="badges">
          {targetGroups.map((group) => (
            <Badge key={group}>{tProfile(`targetGroup.${group}`)}</Badge>
          ))}
        </span>
      </td>
      <td>
        <PoolNames person={person} />
      </td>
      <td>{openQuestions}</td>
      <td>{t("newCount", { count: newMatches })}</td>
    </tr>
  );
};

const PoolNames = ({ person }: { readonly person: ListedPerson }): ReactNode => {
  const [t, tProfile] = [useTranslations("people"), useTranslations("profile")];
  const named = [
    ...person.pools.map(({ pool, how }) => ({ name: tProfile(`pool.${pool}`), how })),
    ...person.ownPools,
  ];
  return named
    .map(({ name, how }) => (how === "by-rule" ? t("byRule", { pool: name }) : name))
    .join(", ");
};
