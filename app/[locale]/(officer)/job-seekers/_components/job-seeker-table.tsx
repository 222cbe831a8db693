import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Badge } from "@/app/_components/badge";
import { paths } from "@/app/paths";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { OwnJobSeeker } from "@/lib/job-seekers/list-own-job-seekers";

/** One row a person: who, from where, what they look for, which target groups. */
export const JobSeekerTable = async ({
  people,
}: {
  readonly people: readonly OwnJobSeeker[];
}): Promise<ReactNode> => {
  const t = await getTranslations("officer");
  return (
    <div className="table-scroll" role="region" aria-label={t("ownPeople")} tabIndex={0}>
      <table className="kern-table people">
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("reference")}</th>
            <th scope="col">{t("home")}</th>
            <th scope="col">{t("wishes")}</th>
            <th scope="col">{t("targetGroups")}</th>
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

const Row = async ({ person }: { readonly person: OwnJobSeeker }): Promise<ReactNode> => {
  const t = await getTranslations("officer");
  const { jobSeeker, name, targetGroups } = person;
  const wishes = jobSeeker.wishes.map(
    ({ occupationId }) => vocabulary().findOccupation(occupationId)?.neutral ?? occupationId,
  );
  return (
    <tr>
      <th scope="row">
        <a href={paths.jobSeeker(await getLocale(), jobSeeker.id)}>{name}</a>
      </th>
      <td>{jobSeeker.reference}</td>
      <td>{jobSeeker.home.locality}</td>
      <td>{wishes.length > 0 ? wishes.join(", ") : t("notAsked")}</td>
      <td>
        <span className="badges">
          {targetGroups.map((group) => (
            <Badge key={group}>{t(`targetGroup.${group}`)}</Badge>
          ))}
        </span>
      </td>
    </tr>
  );
};
