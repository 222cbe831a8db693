/** Who can sign in to the demo, one line each. */
export const demoSignIns = (): readonly string[] => [];
