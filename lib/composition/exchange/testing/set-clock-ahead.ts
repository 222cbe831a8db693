/** From now on this whole process believes that it is so much later. */
export const setClockAhead = (milliseconds: number): void => {
  if (milliseconds === 0) return;
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, asked) =>
      Reflect.construct(
        target,
        given.length === 0 ? [RealDate.now() + milliseconds] : given,
        asked === globalThis.Date ? target : asked,
      ),
    get: (target, name) =>
      name === "now" ? () => RealDate.now() + milliseconds : Reflect.get(target, name),
  });
};
