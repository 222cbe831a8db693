/** The operator's zone; dates and times on pages are always given in it. */
const TIME_ZONE = "Europe/Berlin";

// Formats of Intl are costly to make, and a result page writes hundreds of numbers.
const kept = <Format>(make: (locale: string) => Format): ((locale: string) => Format) => {
  const formats = new Map<string, Format>();
  return (locale) => {
    const found = formats.get(locale) ?? make(locale);
    formats.set(locale, found);
    return found;
  };
};

export const wholeNumbers = kept((locale) => new Intl.NumberFormat(locale));

export const longDates = kept(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: TIME_ZONE }),
);

export const shortDates = kept(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: TIME_ZONE }),
);

const withCents = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const withoutCents = { minimumFractionDigits: 0, maximumFractionDigits: 2 };
const isoCurrency = /^[A-Z]{3}$/;

const moneyFormats = kept((locale) =>
  kept((key) => {
    const [currency = "", cents] = key.split(" ");
    const digits = cents ? withCents : withoutCents;
    return new Intl.NumberFormat(locale, { style: "currency", currency, ...digits });
  }),
);

/** An amount of money with cents where asked for or where it has some. */
export const moneyText = (
  locale: string,
  amount: number,
  currency: string,
  showsCents: boolean,
): string => {
  const cents = showsCents || !Number.isInteger(amount);
  // Feeds deliver words such as "Eur" in this field; Intl throws on them.
  if (!isoCurrency.test(currency)) return `${wholeNumbers(locale).format(amount)} ${currency}`;
  return moneyFormats(locale)(cents ? `${currency} cents` : currency).format(amount);
};
