import { isWell, notRun, type Outcome, type Step } from "@/bin/test/step";

type Running = {
  readonly steps: readonly Step[];
  /** How many may run at a time. */
  readonly slots: number;
  readonly run: (step: Step) => Promise<Outcome>;
  readonly onEnd: (step: Step, outcome: Outcome) => void;
};

/** Runs every step whose needs were met, as many at a time as there are slots, and skips the rest. */
export const runSteps = async ({ steps, slots, run, onEnd }: Running): Promise<void> => {
  const outcomes = new Map<string, Outcome>();
  const running = new Map<Step, Promise<void>>();
  const waiting = [...steps];

  const end = (step: Step, outcome: Outcome): void => {
    outcomes.set(step.name, outcome);
    running.delete(step);
    onEnd(step, outcome);
  };
  const takeNext = (): Step | undefined => {
    const isBusy = running.size >= slots || [...running.keys()].some(({ alone }) => alone);
    const at = waiting.findIndex(
      (step) => hasEnded(step, outcomes) && !isBusy && !(step.alone && running.size > 0),
    );
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };

  while (waiting.length > 0 || running.size > 0) {
    const step = takeNext();
    if (!step && running.size === 0) throw new Error("Steps wait for each other.");
    if (!step) await Promise.race(running.values());
    else if (isBlocked(step, outcomes)) end(step, notRun);
    else
      running.set(
        step,
        run(step).then((outcome) => end(step, outcome)),
      );
  }
};

const hasEnded = ({ needs = [], after = [] }: Step, outcomes: ReadonlyMap<string, Outcome>) =>
  [...needs, ...after].every((name) => outcomes.has(name));

const isBlocked = ({ needs = [] }: Step, outcomes: ReadonlyMap<string, Outcome>): boolean =>
  needs.some((name) => {
    const outcome = outcomes.get(name);
    return !outcome || !isWell(outcome);
  });
