import { describe, expect, test } from 'vitest';
import { warningsOf } from '@/templates/before-fill';
import { applyDetails, readFigure } from '@/templates/details';
import { PostingError, parsePosting } from '@/templates/json-ld';
import type { JobPosting } from '@/templates/posting';

const EMPTY: JobPosting = { '@context': 'https://schema.org', '@type': 'JobPosting' };

test.each([
  ['120000', 120000],
  ['120,000', 120000],
  ['120.000', 120000],
  ['120 000 €', 120000],
  ['120k', 120000],
  ['1’200.50', 1200.5],
  ['45,5', 45.5],
  ['competitive', undefined],
])('the figure “%s” is %s', (typed, figure) => {
  expect(readFigure(typed)).toBe(figure);
});

describe('details', () => {
  test('become parts of the posting', () => {
    const { posting, problems } = applyDetails(EMPTY, {
      hiringOrganization: 'Northwind AG',
      'jobLocation.city': 'Zurich',
      'jobLocation.country': 'CH',
      'baseSalary.min': '120k',
      'baseSalary.max': '150,000',
      'baseSalary.currency': 'chf',
      'baseSalary.unit': 'YEAR',
      workplaceType: 'REMOTE',
      applyUrl: 'jobs.example.org/1',
      validThrough: '2027-01-15',
    });
    expect([...problems]).toEqual([]);
    expect(posting).toMatchObject({
      hiringOrganization: { name: 'Northwind AG' },
      jobLocation: { address: { addressLocality: 'Zurich', addressCountry: 'CH' } },
      baseSalary: { currency: 'CHF', value: { minValue: 120000, maxValue: 150000, unitText: 'YEAR' } },
      jobLocationType: 'TELECOMMUTE',
      'x-applyUrl': 'https://jobs.example.org/1',
      validThrough: '2027-01-15',
    });
  });

  test.each([
    [{ 'baseSalary.min': '9', 'baseSalary.max': '5' }, 'baseSalary.min', 'min-above-max'],
    [{ 'baseSalary.currency': 'francs' }, 'baseSalary.currency', 'not-a-currency'],
    [{ validThrough: '2027-02-30' }, 'validThrough', 'not-a-date'],
    [{ applyEmail: 'jobs at northwind' }, 'applyEmail', 'not-a-mail-address'],
    [{ applyUrl: 'javascript:alert(1)' }, 'applyUrl', 'not-an-address'],
    [{ workplaceType: 'SOMEWHERE' }, 'workplaceType', 'not-a-choice'],
    [{ totalJobOpenings: 'two' }, 'totalJobOpenings', 'not-a-number'],
  ])('%j has a problem at %s: %s', (details, key, problem) => {
    expect([...applyDetails(EMPTY, details).problems]).toEqual([[key, problem]]);
  });
});

describe('before a fill', () => {
  const today = { today: '2026-11-24', otherCompanies: ['Acme', 'Northwind AG'] };
  const base: JobPosting = { ...EMPTY, hiringOrganization: { '@type': 'Organization', name: 'Northwind AG' } };
  test.each<[string, Partial<JobPosting>, string[]]>([
    ['nothing is wrong', {}, []],
    ['the deadline is past', { validThrough: '2026-11-23' }, ['deadline-past']],
    ['the deadline is today', { validThrough: '2026-11-24' }, []],
    ['another company is named', { responsibilities: ['Grow Acme in Europe.'] }, ['other-company']],
    ['a word only begins like it', { responsibilities: ['Study acmeology.'] }, []],
    ['a placeholder is left', { 'x-overview': ['Join [Company name] now.'] }, ['placeholder-left']],
    ['a link is no placeholder', { 'x-overview': ['See [our site](https://x.example).'] }, []],
    [
      'pay has no currency',
      { baseSalary: { '@type': 'MonetaryAmount', value: { '@type': 'QuantitativeValue', minValue: 1 } } },
      ['currency-missing'],
    ],
    ['remote without a country', { 'x-workplaceType': 'REMOTE' }, ['remote-country-missing']],
    [
      'remote with a country',
      { 'x-workplaceType': 'REMOTE', applicantLocationRequirements: [{ '@type': 'Country', name: 'CH' }] },
      [],
    ],
  ])('%s', (_, part, expected) => {
    expect(warningsOf({ ...base, ...part }, today).map(({ id }) => id)).toEqual(expected);
  });
});

describe('JSON-LD', () => {
  test.each([
    ['{', /not JSON/],
    ['[]', /No JobPosting/],
    ['{"@type":"Recipe"}', /No JobPosting/],
    ['null', /No JobPosting/],
  ])('%s is refused in one sentence', (text, message) => {
    expect(() => parsePosting(text)).toThrow(PostingError);
    expect(() => parsePosting(text)).toThrow(message);
  });

  test('of someone else is read: graph, single texts, odd types', () => {
    const posting = parsePosting(
      JSON.stringify({
        '@graph': [
          { '@type': 'WebPage' },
          {
            '@type': ['JobPosting'],
            title: ' Dev ',
            qualifications: '- one\n- two',
            skills: 'Go, Rust',
            baseSalary: { currency: 'EUR', value: '50,000' },
            employmentType: 'full-time',
            validThrough: '2027-01-15T23:59:59Z',
            url: 'javascript:alert(1)',
            'x-own': { any: 1 },
            unknown: 1,
          },
        ],
      }),
    );
    expect(posting).toEqual({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Dev',
      qualifications: ['one', 'two'],
      skills: ['Go', 'Rust'],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 50000, maxValue: 50000 },
      },
      employmentType: ['FULL_TIME'],
      validThrough: '2027-01-15',
      'x-own': { any: 1 },
    });
  });

  test('cannot reach prototypes', () => {
    const posting = parsePosting('{"@type":"JobPosting","title":"x","__proto__":{"polluted":1},"x-__proto__":{"y":1}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(posting)).toBe(Object.prototype);
  });
});
