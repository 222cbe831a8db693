import { slugOf } from "@/app/_format/slug-of";
import { textOf } from "@/app/_server/form-locale";
import {
  type ChangePartnerCommand,
  changePartnerSchema,
  type CreatePartnerCommand,
  createPartnerSchema,
} from "@/lib/exchange/manage-partners";

/** What the form says of a new partner; undefined where something is missing or wrong. */
export const readNewPartner = (form: FormData): CreatePartnerCommand | undefined => {
  const name = textOf(form, "name").trim();
  return createPartnerSchema.safeParse({
    ...whatCanChange(form),
    name,
    ags: textOf(form, "ags").trim(),
    slug: slugOf(name),
  }).data;
};

export const readPartnerChange = (form: FormData): ChangePartnerCommand | undefined =>
  changePartnerSchema.safeParse(whatCanChange(form)).data;

const whatCanChange = (form: FormData): object => ({
  baseUrl: textOf(form, "baseUrl").trim().replace(/\/+$/, ""),
  contact: {
    name: textOf(form, "contactName"),
    email: textOf(form, "contactEmail").trim(),
    phone: textOf(form, "contactPhone"),
  },
  agreement: {
    validFrom: textOf(form, "validFrom"),
    ...(textOf(form, "validUntil") === "" ? {} : { validUntil: textOf(form, "validUntil") }),
    gives: {
      offerTypes: form.getAll("givesTypes"),
      municipalities: form.getAll("municipalities"),
      sources: textOf(form, "sources")
        .split(/[\s,]+/)
        .filter(Boolean),
      homeOnlyDays: Number(textOf(form, "homeOnlyDays")),
      permittedUse: textOf(form, "permittedUse"),
      onlyHelpWanted: form.getAll("gives").includes("onlyHelpWanted"),
      passesOn: form.getAll("gives").includes("passesOn"),
    },
    takes: {
      isWanted: form.getAll("takes").includes("isWanted"),
      fromOthers: form.getAll("takes").includes("fromOthers"),
      offerTypes: form.getAll("takesTypes"),
      maxOffers: Number(textOf(form, "maxOffers")),
    },
    figures: form.getAll("figures"),
  },
});
