import { clean, fold } from './text';

/** ISO 3166-1 alpha-2 codes, as the runtime's own data names them: each first letter with all that follow it. */
const REGIONS =
  'ADEFGILMORSTUWXZ BABDEFGHIJLMNOQRSTWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRTUWY HKNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDGHJKLMNORTVWZ UAGSYZ VACEGINU WFS YET ZAMW'
    .split(' ')
    .flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`));

/** Other names that lists of countries use. */
const OTHER_COUNTRY_NAMES = new Map(
  Object.entries({
    usa: 'US',
    'united state of america': 'US',
    'u s a': 'US',
    'u s': 'US',
    america: 'US',
    uk: 'GB',
    'great britain': 'GB',
    england: 'GB',
    'u k': 'GB',
    holland: 'NL',
    'the netherland': 'NL',
    'czech republic': 'CZ',
    turkey: 'TR',
    swaziland: 'SZ',
    'south korea': 'KR',
    'republic of ireland': 'IE',
    'viet nam': 'VN',
    'russian federation': 'RU',
    uae: 'AE',
    schweiz: 'CH',
    suisse: 'CH',
    svizzera: 'CH',
  }),
);

/** Languages in which countries and currencies are told from their names, where nothing says which one is spoken. */
const SPOKEN = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'zh'];

const namesKnown = new Map<string, ReadonlyMap<string, string>>();

/** Folded names in a language → codes, asked for where a list has to be read: half a millisecond a language (Chromium 156). */
function namesIn(language: string, type: 'region' | 'currency'): ReadonlyMap<string, string> {
  const key = `${type} ${language}`;
  const known = namesKnown.get(key);
  if (known) return known;
  const names = new Map<string, string>();
  for (const locale of language === 'zh' ? ['zh', 'zh-TW'] : [language]) {
    const display = new Intl.DisplayNames([locale], { type, fallback: 'none' });
    for (const code of type === 'region' ? REGIONS : currencies()) {
      const name = display.of(code);
      if (name) names.set(fold(name), code);
    }
  }
  namesKnown.set(key, names);
  return names;
}

/** The code that a folded name stands for in some languages; the last of them that knows it says which. */
const codeNamed = (folded: string, type: 'region' | 'currency', languages: readonly string[]): string | undefined =>
  languages.reduceRight<string | undefined>((code, language) => code ?? namesIn(language, type).get(folded), undefined);

/** The code of a country that a text names as a whole, by name or code; undefined where it names none. */
export function countryCode(text: string, languages: readonly string[] = SPOKEN): string | undefined {
  const named = (name: string) => codeNamed(name, 'region', languages) ?? OTHER_COUNTRY_NAMES.get(name);
  const bare = clean(text.replace(/[\p{RI}]{2}/gu, ' ').replace(/\(\+?\d+\)|\+\d+/g, ' '));
  if (/^[A-Z]{2}$/.test(bare)) return REGIONS.includes(bare) ? bare : undefined;
  const folded = fold(bare);
  const known = named(folded) ?? named(folded.replace(/^the /, ''));
  if (known) return known;
  // "Switzerland (CH)", "CH - Switzerland"
  const [, inBrackets] = /^(.*?)\s*\([A-Z]{2,3}\)$/.exec(bare) ?? [];
  const [, afterDash] = /^[A-Z]{2,3}\s*[-–:]\s*(.*)$/.exec(bare) ?? [];
  return inBrackets || afterDash ? named(fold((inBrackets ?? afterDash)!)) : undefined;
}

/** Whether a text names a country, in one of some languages, and nothing else. */
export const isCountry = (text: string, languages: readonly string[]): boolean =>
  countryCode(text, languages) !== undefined;

/** Currencies that job boards list, with the signs that mean them and no other. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₦': 'NGN',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₴': 'UAH',
  zł: 'PLN',
  zl: 'PLN',
  Kč: 'CZK',
  R$: 'BRL',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  Fr: 'CHF',
  'Fr.': 'CHF',
  Ft: 'HUF',
  lei: 'RON',
};

let known: ReadonlySet<string> | undefined;
const currencies = () => (known ??= new Set(Intl.supportedValuesOf('currency')));

/** What lists call currencies besides. */
const OTHER_CURRENCY_NAMES = new Map([
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['naira', 'NGN'],
  ['zloty', 'PLN'],
  ['rupee', 'INR'],
  ['円', 'JPY'],
  ['日元', 'JPY'],
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['新台幣', 'TWD'],
]);

/** The ISO 4217 code that a text names; undefined where it names none, or more than one ("$" alone). */
export function currencyCode(text: string, languages: readonly string[] = SPOKEN): string | undefined {
  const codes = new Set((text.match(/\b[A-Z]{3}\b/g) ?? []).filter((code) => currencies().has(code)));
  if (codes.size === 1) return [...codes][0];
  if (codes.size > 1) return undefined;
  const bare = text.replace(/[()（）]/g, ' ').trim();
  const parts = bare.split(/\s+/);
  const sign = Object.keys(SIGNS).find((one) => parts.includes(one));
  if (sign) return SIGNS[sign];
  const folded = fold(bare.replace(/[$€£¥₹₦₽]/g, ' '));
  return OTHER_CURRENCY_NAMES.get(folded) ?? codeNamed(folded, 'currency', languages);
}

/** Signs that mean one of several currencies; the codes of those that a job is paid in. */
const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'NAD', 'JMD', 'TTD'],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  Rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  RM: ['MYR'],
};

/** Whether a label names a currency ("Salary (£)", "Gehalt in CHF") that is not this one (ISO 4217). */
export function namesOtherCurrency(label: string, code: string): boolean {
  const named = (label.match(/\b[A-Z]{3}\b/g) ?? []).filter((one) => currencies().has(one));
  if (named.length > 0) return !named.includes(code);
  const signs = label.match(/[A-Z]{0,2}[$€£¥￥₹₦₽₩₺₪₱฿₫₴]|(?<![\p{L}\p{N}])(?:zł|Kč|Ft|kr|Rs|RM)(?!\p{L})/gu) ?? [];
  const codes = signs.flatMap((sign) => SIGNS[sign] ?? SHARED_SIGNS[sign] ?? []);
  return codes.length > 0 && !codes.includes(code);
}

/** Whether a text names a currency, in one of some languages, "$" alone included. */
export const isCurrency = (text: string, languages: readonly string[]): boolean =>
  currencyCode(text, languages) !== undefined ||
  /^[$€£¥₹]$|\b[A-Z]{3}\b.*[$€£¥]|[$€£¥].*\b[A-Z]{3}\b/.test(text.trim());
