const [wantedMajor, wantedMinor] = [20, 19];

/** Ends the program with one sentence when this Node is too old for the portal. */
export const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `This needs Node ${wantedMajor}.${wantedMinor} or newer; here runs ${process.versions.node}.`,
  );
  process.exit(1);
};
