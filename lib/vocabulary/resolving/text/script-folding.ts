// Letters of other scripts in Latin letters, so that „повар“, „povar“ and a stored label meet. The
// tables serve finding, not reading: simple, one way, the same for label and query.
const cyrillic: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  ђ: "dj",
  е: "e",
  ё: "e",
  є: "e",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "c",
  у: "u",
  ў: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "ch",
  џ: "dz",
  ш: "sh",
  щ: "sch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "ju",
  я: "ja",
};

const arabic: Readonly<Record<string, string>> = {
  ا: "a",
  آ: "a",
  أ: "a",
  إ: "a",
  ٱ: "a",
  ب: "b",
  پ: "p",
  ت: "t",
  ث: "th",
  ج: "j",
  چ: "ch",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  ژ: "zh",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "a",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ک: "k",
  گ: "g",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  ة: "",
  و: "w",
  ؤ: "w",
  ي: "y",
  ی: "y",
  ى: "y",
  ئ: "y",
  ء: "",
  ـ: "",
};

const greek: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
};

// Latin letters that Unicode does not decompose; German umlauts in their two-letter spelling.
const latin: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ŋ: "n",
  ə: "e",
};

const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...cyrillic, ...arabic, ...greek, ...latin }),
);

const isPlain = /^[\x20-\x7e]*$/;
const foreignLetter = /[^\x00-\x7f]/gu;
// The article and its joined prepositions ("and the", "with the", "to the") before an Arabic word.
const arabicArticle = /(?<![\p{L}\p{M}])(?:و?(?:ال|بال|كال)|لل)(?=[\p{L}\p{M}]{3})/gu;

/** Lower case, compatibility forms resolved, in Latin letters without accents; length may change. */
export const foldScript = (text: string): string => {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return lower
    .normalize("NFKC")
    .replace(arabicArticle, "")
    .replace(foreignLetter, (letter) => letters.get(letter) ?? letter)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
};
