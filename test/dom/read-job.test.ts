import { describe, expect, test } from 'vitest';
import { compileLanguage } from '@/forms/compile';
import type { Language } from '@/forms/language';
import { readDay, readPay } from '@/forms/read-facts';
import { readJob } from '@/forms/read-job';

const files = import.meta.glob<Language>('../../forms/languages/{en,de}.ts', { eager: true, import: 'default' });
const languages = Object.values(files).map(compileLanguage);
const read = (source: string) => readJob(source, languages, window);

describe('a post that was written elsewhere', () => {
  test('is read from plain text', () => {
    const job = read(`Senior Backend Engineer

Location: Zürich, Switzerland (hybrid)
Employment type: Full-time, permanent
Salary: CHF 120,000–140,000 per year

We run the booking system of 400 hotels.

What you will do
- Design APIs in Go
- Keep PostgreSQL fast

Requirements:
• Five years of Go
• SQL beyond the ORM

Nice to have
* Kafka

Benefits
- 5 weeks of leave

How to apply
Write to jobs@example.com.`);
    expect(job).toEqual({
      title: 'Senior Backend Engineer',
      sections: {
        overview: ['We run the booking system of 400 hotels.'],
        responsibilities: ['Design APIs in Go', 'Keep PostgreSQL fast'],
        qualifications: ['Five years of Go', 'SQL beyond the ORM'],
        'qualifications.preferred': ['Kafka'],
      },
      details: {
        'jobLocation.city': 'Zürich',
        'jobLocation.country': 'CH',
        workplaceType: 'HYBRID',
        workTime: 'FULL_TIME',
        term: 'PERMANENT',
        'baseSalary.min': '120000',
        'baseSalary.max': '140000',
        'baseSalary.currency': 'CHF',
        'baseSalary.unit': 'YEAR',
        jobBenefits: '5 weeks of leave',
        'contact.email': 'jobs@example.com',
        howToApply: 'Write to jobs@example.com.',
      },
    });
  });

  test('is read from the HTML of Google Docs, with bold and links kept and scripts left', () => {
    const job = read(
      `<b style="font-weight:normal"><p><span style="font-weight:700">Data Engineer</span></p>
       <p><span style="font-weight:700">Responsibilities</span></p>
       <ul><li><p><span>Own the </span><span style="font-weight:700">pipelines</span></p></li>
       <li><a href="https://example.com/a">Read this</a><script>window.hacked = 1</script><img src=x onerror="window.hacked = 2"></li></ul></b>`,
    );
    expect(job.title).toBe('Data Engineer');
    expect(job.sections.responsibilities).toEqual(['Own the **pipelines**', '[Read this](https://example.com/a)']);
    expect((window as { hacked?: number }).hacked).toBeUndefined();
  });

  test('is read from the HTML of Word, whose lists are paragraphs with marks', () => {
    const job = read(
      `<p class=MsoNormal><b>Responsibilities</b></p><p class=MsoListParagraphCxSpFirst><span style="font-family:Symbol">·<span>&nbsp;&nbsp;&nbsp; </span></span>One</p><p class=MsoListParagraphCxSpLast><span>o<span>&nbsp; </span></span>Two</p>`,
    );
    expect(job.sections.responsibilities).toEqual(['One', 'Two']);
  });

  test('is read from JSON-LD, and from a page that carries it', () => {
    const posting = {
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'QA Engineer',
      description: '<h3>Responsibilities</h3><ul><li>Test</li></ul>',
      hiringOrganization: { '@type': 'Organization', name: 'Acme' },
      employmentType: ['FULL_TIME'],
      validThrough: '2027-03-01T00:00:00Z',
    };
    const expected = {
      title: 'QA Engineer',
      sections: { responsibilities: ['Test'] },
      details: { hiringOrganization: 'Acme', workTime: 'FULL_TIME', validThrough: '2027-03-01' },
    };
    expect(read(JSON.stringify(posting))).toEqual(expected);
    expect(
      read(
        `<p>A page</p><script type="application/ld+json">${JSON.stringify(posting).replace(/</g, '\\u003c')}</script>`,
      ),
    ).toEqual(expected);
  });

  test('is read from German', () => {
    const job = read(
      `Softwareentwickler (m/w/d)\n\nIhre Aufgaben\n- Entwickeln\n\nIhr Profil\n- Java\n\nArbeitsort: Köln`,
    );
    expect(job.sections).toEqual({ responsibilities: ['Entwickeln'], qualifications: ['Java'] });
    expect(job.details).toEqual({ 'jobLocation.city': 'Köln' });
  });

  test.each(['', '   ', '{"@type":"Person"}', '{broken', '<p></p>'])('loses nothing of %j', (source) => {
    expect(read(source).details).toEqual({});
  });
});

describe('pay in words', () => {
  test.each([
    ['€60k–75k a year', ['60000', '75000', 'EUR', 'YEAR']],
    ['USD 120,000 - 150,000 annually', ['120000', '150000', 'USD', 'YEAR']],
    ['5 000 – 6 500 PLN / month', ['5000', '6500', 'PLN', 'MONTH']],
    ['£450 per day', ['450', undefined, 'GBP', 'DAY']],
    ['$50/hour', ['50', undefined, undefined, 'HOUR']],
    ['60.000 bis 70.000 € im Jahr', ['60000', '70000', 'EUR', 'YEAR']],
    ['competitive', [undefined, undefined, undefined, undefined]],
  ])('“%s”', (value, expected) => {
    const pay = readPay(value);
    expect([pay['baseSalary.min'], pay['baseSalary.max'], pay['baseSalary.currency'], pay['baseSalary.unit']]).toEqual(
      expected,
    );
  });
});

describe('a day in words', () => {
  test.each([
    ['2027-01-31', '2027-01-31'],
    ['31.01.2027', '2027-01-31'],
    ['31/01/2027', '2027-01-31'],
    ['01/31/2027', '2027-01-31'],
    ['03/04/2027', undefined],
    ['31 January 2027', '2027-01-31'],
    ['Jan 31st, 2027', '2027-01-31'],
    ['31 de enero de 2027', '2027-01-31'],
    ['1. März 2027', '2027-03-01'],
    ['soon', undefined],
  ])('“%s” is %s', (text, day) => expect(readDay(text)).toBe(day));
});
