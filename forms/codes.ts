import { clean, fold } from './text';

/** ISO 3166-1 alpha-2 codes, as the runtime's own data names them: each first letter with all that follow it. */
const REGIONS =
  'ADEFGILMORSTUWXZ BABDEFGHIJLMNOQRSTWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRTUWY HKNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDGHJKLMNORTVWZ UAGSYZ VACEGINU WFS YET ZAMW'
    .split(' ')
    .flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`));

/** Other names that lists of countries use. */
const OTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = {
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
};

let countryNames: Map<string, string> | undefined;

/** Languages in which lists name countries and currencies. */
const SPOKEN = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'zh'];

/** Names of countries in the ten languages → code. Built at the first use: most forms have no list of countries. */
function names(): Map<string, string> {
  if (countryNames) return countryNames;
  countryNames = new Map(Object.entries(OTHER_COUNTRY_NAMES));
  for (const language of [...SPOKEN, 'zh-TW']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of REGIONS) {
      const name = display.of(code);
      if (name) countryNames.set(fold(name), code);
    }
  }
  return countryNames;
}

/** The code of a country that a text names as a whole, by name or code; undefined where it names none. */
export function countryCode(text: string): string | undefined {
  const bare = clean(text.replace(/[\p{RI}]{2}/gu, ' ').replace(/\(\+?\d+\)|\+\d+/g, ' '));
  if (/^[A-Z]{2}$/.test(bare)) return REGIONS.includes(bare) ? bare : undefined;
  const folded = fold(bare);
  const known = names().get(folded) ?? names().get(folded.replace(/^the /, ''));
  if (known) return known;
  // "Switzerland (CH)", "CH - Switzerland"
  const [, inBrackets] = /^(.*?)\s*\([A-Z]{2,3}\)$/.exec(bare) ?? [];
  const [, afterDash] = /^[A-Z]{2,3}\s*[-–:]\s*(.*)$/.exec(bare) ?? [];
  return inBrackets || afterDash ? names().get(fold((inBrackets ?? afterDash)!)) : undefined;
}

/** Whether a text names a country and nothing else. */
export const isCountry = (text: string): boolean => countryCode(text) !== undefined;

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

let currencies: Set<string> | undefined;
let currencyNames: Map<string, string> | undefined;

/** The ISO 4217 code that a text names; undefined where it names none, or more than one ("$" alone). */
export function currencyCode(text: string): string | undefined {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  const codes = new Set((text.match(/\b[A-Z]{3}\b/g) ?? []).filter((code) => currencies!.has(code)));
  if (codes.size === 1) return [...codes][0];
  if (codes.size > 1) return undefined;
  const bare = text.replace(/[()（）]/g, ' ').trim();
  const parts = bare.split(/\s+/);
  const sign = Object.keys(SIGNS).find((one) => parts.includes(one));
  return sign ? SIGNS[sign] : namesOfCurrencies().get(fold(bare.replace(/[$€£¥₹₦₽]/g, ' ')));
}

function namesOfCurrencies(): Map<string, string> {
  if (currencyNames) return currencyNames;
  currencyNames = new Map();
  for (const language of SPOKEN) {
    const display = new Intl.DisplayNames([language], { type: 'currency', fallback: 'none' });
    for (const code of currencies!) {
      const name = display.of(code);
      if (name) currencyNames.set(fold(name), code);
    }
  }
  for (const [name, code] of Object.entries({
    euro: 'EUR',
    yen: 'JPY',
    naira: 'NGN',
    zloty: 'PLN',
    rupee: 'INR',
    円: 'JPY',
    日元: 'JPY',
    人民币: 'CNY',
    元: 'CNY',
    新台幣: 'TWD',
  })) {
    currencyNames.set(fold(name), code);
  }
  return currencyNames;
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
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  const named = (label.match(/\b[A-Z]{3}\b/g) ?? []).filter((one) => currencies!.has(one));
  if (named.length > 0) return !named.includes(code);
  const signs = label.match(/[A-Z]{0,2}[$€£¥￥₹₦₽₩₺₪₱฿₫₴]|(?<![\p{L}\p{N}])(?:zł|Kč|Ft|kr|Rs|RM)(?!\p{L})/gu) ?? [];
  const codes = signs.flatMap((sign) => SIGNS[sign] ?? SHARED_SIGNS[sign] ?? []);
  return codes.length > 0 && !codes.includes(code);
}

/** Whether a text names a currency, "$" alone included. */
export const isCurrency = (text: string): boolean =>
  currencyCode(text) !== undefined || /^[$€£¥₹]$|\b[A-Z]{3}\b.*[$€£¥]|[$€£¥].*\b[A-Z]{3}\b/.test(text.trim());
