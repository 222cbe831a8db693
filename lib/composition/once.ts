/**
 * Makes a value at its first use and keeps it for the life of the process, also across the several
 * copies of a module that a bundler may create (one database pool, not one per page).
 */
export const once = <Value>(key: string, make: () => Value): (() => Value) => {
  const slot = Symbol.for(`stellenportal.${key}`);
  return () => {
    const held: { value: Value } | undefined = Reflect.get(globalThis, slot);
    if (held) return held.value;
    const value = make();
    Reflect.set(globalThis, slot, { value });
    return value;
  };
};
