import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { z } from "zod";
import { Alert } from "@/app/_components/alert";
import { requireActor } from "@/app/_server/require-actor";
import { mayEver } from "@/lib/accounts/rights";
import { jobSeekerUseCases } from "@/lib/composition/job-seekers";
import { personFilterSchema } from "@/lib/job-seekers/list/person-filter";
import { FilterForm } from "./_list/filter-form";
import { ListOutcome, listToldSchema } from "./_list/list-outcome";
import { PeopleForm } from "./_list/people-form";
import { PageLinks } from "./_list/page-links";
import { OwnPools } from "./_list/own-pools";
import { SavedViews } from "./_list/saved-views";
import { WaitingIntroductions } from "./_list/waiting-introductions";
import "./_list/list.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("officer"))("ownPeople"),
  robots: { index: false },
});

type PageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

const pageSchema = z.coerce.number().int().min(1).max(1_000).catch(1);

const JobSeekersPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations("people");
  const actor = await requireActor(await getLocale());
  const asked = await searchParams;
  const filter = personFilterSchema.parse(asked);
  const page = pageSchema.parse(asked["page"]);
  const { listPeople, savedViews, directory } = jobSeekerUseCases();
  const listed = await listPeople(actor, filter, page);
  const title = await getTranslations("officer");
  if (!listed.ok) return <Nobody isAllowed={false} />;
  if (listed.value.all === 0) return <Nobody isAllowed />;
  const { people, found, all, fields, ownPools } = listed.value;
  return (
    <div className="page people-page">
      <h1 className="kern-heading-large">
        {title(actor.role === "team-lead" ? "sitePeople" : "ownPeople")}
      </h1>
      <ListOutcome told={listToldSchema.parse(asked)} />
      <WaitingIntroductions actor={actor} />
      <SavedViews views={await savedViews.of(actor.id)} filter={filter} />
      {mayEver(actor, "job-seekers.take-on") ? <OwnPools pools={ownPools} filter={filter} /> : null}
      <FilterForm filter={filter} fields={fields} ownPools={ownPools} />
      <p role="status">{t("count", { found, all })}</p>
      {people.length > 0 ? (
        <PeopleForm
          people={people}
          filter={filter}
          page={page}
          actor={actor}
          ownPools={ownPools}
          colleagues={await directory.placingAt(actor.siteId ?? "")}
        />
      ) : (
        <Alert kind="info" title={t("noneFoundTitle")}>
          <p>{t("noneFound")}</p>
        </Alert>
      )}
      <PageLinks filter={filter} page={page} found={found} />
    </div>
  );
};

const Nobody = async ({ isAllowed }: { readonly isAllowed: boolean }): Promise<ReactNode> => {
  const t = await getTranslations("officer");
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("ownPeople")}</h1>
      <div data-refused={isAllowed ? undefined : ""}>
        <Alert kind="info" title={t(isAllowed ? "nobodyTitle" : "notAllowedTitle")}>
          <p>{t(isAllowed ? "nobody" : "notAllowed")}</p>
        </Alert>
      </div>
    </div>
  );
};

export default JobSeekersPage;
