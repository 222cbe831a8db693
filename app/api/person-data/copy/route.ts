import { localeOf } from "@/app/_server/form-locale";
import { requireFormToken } from "@/app/_server/form-token";
import { paths } from "@/app/paths";
import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { currentActor } from "@/lib/composition/auth";
import { dataProtectionUseCases } from "@/lib/composition/data-protection";
import { type HandedOver, handOverCopySchema } from "@/lib/data-protection/hand-over-copy";

/** Hands over the copy of all data about one person, to a form of the portal itself. */
export const POST = async (request: Request): Promise<Response> => {
  const form = await request.formData().catch(() => undefined);
  if (!form) return new Response(undefined, { status: 400 });
  await requireFormToken(form);
  const locale = localeOf(form);
  const actor = await currentActor();
  if (!actor) return seeOther(paths.signIn(locale));
  if (!mayEver(actor, "person-data.hand-over")) return new Response(undefined, { status: 404 });
  const copy = await copyFor(actor, form);
  if (!copy) return seeOther(paths.personData(locale, "refused"));
  return new Response(Buffer.from(copy.bytes), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${copy.fileName}"`,
      "Cache-Control": "no-store",
    },
  });
};

const copyFor = async (actor: Actor, form: FormData): Promise<HandedOver | undefined> => {
  const { handOverCopy, readOwnData } = dataProtectionUseCases();
  if (mayEver(actor, "own-data.read")) {
    const own = await readOwnData(actor);
    const handed = own.ok ? await handOverCopy(actor, { ownFile: own.value.id }) : own;
    return handed.ok ? handed.value : undefined;
  }
  const command = handOverCopySchema.safeParse(Object.fromEntries(form));
  const handed = command.success ? await handOverCopy(actor, command.data) : undefined;
  return handed?.ok ? handed.value : undefined;
};

const seeOther = (location: string): Response =>
  new Response(undefined, { status: 303, headers: { Location: location } });
