/** Days and months after "ab" or "zum" tell when the work should begin. */
export const startDays: readonly string[] =
  `sofort heute morgen übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar
  februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun jul
  aug sep sept okt nov dez sommer herbst winter frühjahr jahreswechsel monatsanfang nächste nächster
  nächsten nächstem kommende kommender kommenden woche monat jahr schulende schuljahr`.split(/\s+/);

/** Words that tell it alone. */
export const atOnceWords: readonly string[] =
  "sofort sofortbeginn sofortstart baldmöglichst schnellstmöglich schnellstmöglichst umgehend".split(
    " ",
  );
