import { z } from "zod";
import { isStaff, type Position, roles, specialisms } from "../account";

/** How the provider's words become roles; part of the operator's configuration. */
export const positionRulesSchema = z.object({
  /** Name of the claim, or the way to it inside others: `groups`, `realm_access.roles`. */
  roleClaim: z.string().min(1),
  /** The first whose value somebody has counts. */
  roles: z
    .array(
      z.object({
        value: z.string().min(1),
        role: z.enum(roles).refine(isStaff, "must be a role of the Jobcenter's staff"),
        siteId: z.string().optional(),
        specialism: z.enum(specialisms).optional(),
      }),
    )
    .min(1),
});
export type PositionRules = Readonly<z.infer<typeof positionRulesSchema>>;

/**
 * The position that the provider gives somebody; undefined where it gives none. What a rule does
 * not name stays as it is while the role stays.
 */
export const positionByClaim = (
  claims: Readonly<Record<string, unknown>>,
  { roleClaim, roles: rules }: PositionRules,
  held: Position,
): Position | undefined => {
  const values = textsOf(valueAt(claims, roleClaim));
  const rule = rules.find(({ value }) => values.includes(value));
  if (!rule) return undefined;
  const kept = rule.role === held.role ? held : undefined;
  return {
    role: rule.role,
    siteId: rule.siteId ?? kept?.siteId,
    specialism: rule.specialism ?? kept?.specialism,
  };
};

// Names of claims may be addresses, so a dot leads inside only where no claim has the whole name.
const valueAt = (claims: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(claims, name)
    ? claims[name]
    : name.split(".").reduce<unknown>((inside, part) => {
        const record = recordSchema.safeParse(inside);
        return record.success && Object.hasOwn(record.data, part) ? record.data[part] : undefined;
      }, claims);

const recordSchema = z.record(z.string(), z.unknown());

const textsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
