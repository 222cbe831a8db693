import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import type { PasswordJudge } from "@/lib/accounts/passwords/password-rules";

/** 4 of 4: more than 10^10 guesses, out of reach for guessing through the sign-in form. */
const ENOUGH = 4;

/** Words that guessers of this portal try first and that no list of the world's passwords has. */
const houseWords = [
  ..."passwort kennwort geheim jobcenter stellenportal arbeit vermittlung verwaltung".split(" "),
  ..."kreis rathaus buergergeld sommer winter herbst fruehling frühling willkommen".split(" "),
  ..."januar februar maerz märz april mai juni juli august september oktober november".split(" "),
  ..."dezember montag dienstag mittwoch donnerstag freitag samstag sonntag".split(" "),
];

/** Common passwords, names, dates, keyboard walks and repetitions, by zxcvbn. */
export const makeZxcvbnPasswordJudge = (operatorWords: readonly string[]): PasswordJudge => {
  const estimator = new ZxcvbnFactory({
    dictionary: { ...dictionary, house: [...houseWords, ...operatorWords.map(lower)] },
    graphs: adjacencyGraphs,
  });
  return {
    isCommon: (password, about) => {
      const words = about.flatMap((text) => [text, ...text.split(/[^\p{L}\d]+/u)]).map(lower);
      return estimator.check(password, words).score < ENOUGH;
    },
  };
};

const lower = (text: string): string => text.toLowerCase();
