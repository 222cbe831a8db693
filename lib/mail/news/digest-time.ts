const TIME_ZONE = "Europe/Berlin";
const HOUR_MS = 3_600_000;

const hours = new Intl.DateTimeFormat("en-GB", {
  timeZone: TIME_ZONE,
  hour: "2-digit",
  hourCycle: "h23",
});

/** The last moment at which clocks showed that full hour; what was noted before it is due. */
export const lastDigestTime = (now: Date, hour: number): Date => {
  const fullHour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
  // 25 steps: the day on which summer time ends has as many hours. A day may lack the hour itself.
  const found = Array.from({ length: 25 }, (_, back) => new Date(fullHour - back * HOUR_MS)).find(
    (moment) => Number(hours.format(moment)) === hour,
  );
  return found ?? new Date(fullHour - 24 * HOUR_MS);
};
