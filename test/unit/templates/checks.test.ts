import { describe, expect, test } from 'vitest';
import type { CheckedText } from '@/templates/check';
import { checkText, textOf } from '@/templates/checks';

/** A text that is long enough to be judged, with one line to look at. */
const withLine = (line: string, more: Partial<CheckedText> = {}): CheckedText => ({
  title: 'Backend Developer',
  sections: {
    overview: [
      `You build the services behind our product, with a team that reviews and is reviewed. ${'And so on. '.repeat(100)}`,
    ],
    qualifications: [line],
  },
  language: 'en',
  year: 2026,
  ...more,
});

const found = (text: CheckedText) => checkText(text).map(({ id }) => id);

describe('a line', () => {
  test.each([
    ['Experience at [Company] in the last role.', 'placeholder'],
    ['You report to {manager}.', 'placeholder'],
    ['Salary: TBD', 'placeholder'],
    ['Lorem ipsum dolor sit amet', 'placeholder'],
    ['Apply to <insert name>', 'placeholder'],
    ['See [our page](https://example.org) for more.', undefined],
    ['Strong SQL skills', 'wording.hype'],
    ['A rock star developer', 'wording.hype'],
    ['Strongly typed languages such as TypeScript', undefined],
    ['He will lead the team', 'wording.gender'],
    ['Estimate in man-hours', 'wording.gender'],
    ['A young and dynamic team', 'wording.age'],
    ['A recent graduate', 'wording.age'],
    ['A native speaker of English', 'wording.origin'],
    ['Maintain a whitelist of hosts', 'wording.origin'],
    ['Experience with React Native', undefined],
    ['Do a sanity check before release', 'wording.ability'],
    ['A fast-paced environment', 'wording.overwork'],
    ["Bachelor's degree in computer science", 'degree'],
    ["Bachelor's degree in computer science or equivalent experience", undefined],
    ['NodeJS in production', 'spelling'],
    ['Javascript, Typescript', 'spelling'],
    ['Postgres in production', undefined],
    ['ReactJS in production', 'spelling'],
  ])('“%s” gives %s', (line, id) => {
    const ids = found(withLine(line));
    if (id) expect(ids).toContain(id);
    else expect(ids).toEqual([]);
  });

  test.each([
    ['junior', '3 years of experience', 'years.level'],
    ['junior', '1 year of experience', undefined],
    ['mid', '3-5 years of Java', undefined],
    ['mid', '8+ years of Java', 'years.level'],
    ['senior', '12 yrs in the field', 'years.level'],
    ['senior', '6 years of Bun', 'years.technology'],
    ['senior', '5 years of React', undefined],
    ['senior', 'A company that is 30 years old', undefined],
  ] as const)('of a %s that reads “%s” gives %s', (level, line, id) => {
    const ids = found(withLine(line, { level })).filter((one) => one.startsWith('years'));
    expect(ids).toEqual(id ? [id] : []);
  });
});

describe('a title', () => {
  test.each([
    ['Backend Developer (Node.js)', []],
    ['Senior C# Developer', []],
    ['URGENT: DEVELOPER NEEDED', ['title.urgency', 'title.capitals']],
    ['Developer $120k', ['title.salary']],
    ['Remote Java Developer', ['title.workplace']],
    ['Developer!!!', ['title.symbols']],
    ['Full-time Developer', ['title.type']],
    ['Software engineer for the payments and invoicing platform team', ['length.title']],
  ])('“%s” gives %j', (title, ids) => {
    expect(found(withLine('Java in practice.', { title }))).toEqual(ids);
  });

  test('that says another level than the posting is an error', () => {
    expect(found(withLine('Java in practice.', { title: 'Senior Java Developer', level: 'junior' }))).toContain(
      'title.level',
    );
  });
});

describe('a whole text', () => {
  test('that is too short says so, once', () => {
    expect(found({ title: 'Developer', sections: { overview: ['Join us.'] }, language: 'en', year: 2026 })).toEqual([
      'length.short',
    ]);
  });

  test('with a line twice says where', () => {
    const [finding] = checkText(
      withLine('', { sections: { ...withLine('').sections, qualifications: ['Java.', 'Go.', 'java'] } }),
    );
    expect(finding).toMatchObject({ id: 'lists.twice', where: { section: 'qualifications', line: 2 } });
  });

  test('with ten must-haves and nothing optional asks for less', () => {
    const qualifications = Array.from({ length: 10 }, (_, at) => `Line ${at} of them all.`);
    const ids = found(withLine('', { sections: { ...withLine('').sections, qualifications } }));
    expect(ids).toContain('lists.musts');
    expect(ids).toContain('lists.preferred');
  });

  test('that names another technology than its stack, and leaves one out, says both', () => {
    expect(found(withLine('Java in practice.', { technologies: ['go'] }))).toEqual(['stack.missing', 'stack.foreign']);
  });

  test('of another language is not judged by English words', () => {
    expect(found(withLine('He, she', { language: 'de' }))).toEqual([]);
  });
});

test('a posting is read with its title, sections, level and skills', () => {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Developer',
    qualifications: ['Java.'],
    skills: ['Postgres', 'Zig'],
    'x-careerLevel': 'SENIOR',
  } as const;
  expect(textOf(posting, 2026)).toEqual({
    title: 'Developer',
    sections: { qualifications: ['Java.'] },
    language: 'en',
    level: 'senior',
    technologies: ['postgresql', 'Zig'],
    year: 2026,
  });
});

test('a finding says what to do', () => {
  const [finding] = checkText(withLine('Strong SQL skills'));
  expect(finding).toEqual({
    id: 'wording.hype',
    severity: 'warning',
    where: { section: 'qualifications', line: 0 },
    values: { found: 'Strong', instead: 'say what the person can do' },
    message: 'Take out “Strong”: say what the person can do.',
  });
});
