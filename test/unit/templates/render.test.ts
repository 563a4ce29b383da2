import { describe, expect, test } from 'vitest';
import { main } from '@/scripts/render';
import { readPosting } from '@/templates/json-ld';
import { readable, render, renderLines, renderWith } from '@/templates/render';
import { roles } from '@/templates/roles';
import { loadAllTexts } from '@/templates/texts';
import { toPosting } from '@/templates/to-posting';

const request = { role: 'backend-developer', level: 'senior', stack: 'java-spring-kafka' } as const;

describe('a template', () => {
  test('reads the same every time, however its texts were loaded', async () => {
    const texts = await loadAllTexts('en');
    expect(await render(request)).toEqual(readable(renderWith(texts, request)));
  });

  test('has lines with ids that belong to what they are about', async () => {
    const { responsibilities, qualifications, preferred } = await renderLines(request);
    const ids = [...responsibilities, ...qualifications, ...preferred].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('backend-developer.r.senior');
    expect(ids.filter((id) => id.startsWith('kafka.')).length).toBeGreaterThan(1);
  });

  test('falls back to English for a language that we do not have', async () => {
    expect((await render({ ...request, language: 'de-CH' })).language).toBe('en');
  });

  test('of a mix keeps what nobody knows, by its name', async () => {
    const mix = await render({
      role: 'software-engineer',
      level: 'mid',
      technologies: ['Zig', 'Postgres', 'postgresql'],
    });
    expect(mix.technologies).toEqual(['Zig', 'postgresql']);
    expect(mix.stack).toBeNull();
    expect(JSON.stringify(mix.qualifications)).toContain('Zig');
  });

  test('of a named stack with nothing changed keeps its name, a changed one does not', async () => {
    const own = (await render(request)).technologies;
    expect((await render({ ...request, technologies: own })).stack).toBe('java-spring-kafka');
    expect((await render({ ...request, technologies: [...own, 'redis'] })).stack).toBeNull();
  });

  test('without any technology is still a text', async () => {
    const text = await render({ role: 'qa-engineer', level: 'mid', technologies: [] });
    expect(text.title).toBe('QA Engineer');
    expect(text.responsibilities.length).toBeGreaterThanOrEqual(5);
  });

  test.each([
    [{ ...request, role: 'backend-develper' }, 'No role has the id “backend-develper”: did you mean backend-developer'],
    [{ ...request, stack: 'java-spring' }, 'No stack has the id “java-spring”: did you mean java-spring-'],
    [{ ...request, level: 'manager' as const }, 'Backend Developer has no level “manager”: choose junior, mid'],
  ])('that cannot be made says why', async (wrong, message) => {
    await expect(render(wrong)).rejects.toThrow(message);
  });
});

describe('its posting', () => {
  test('survives being written and read', async () => {
    const posting = toPosting(await render(request));
    expect(readPosting(JSON.parse(JSON.stringify(posting)))).toEqual(posting);
  });

  test('has what a template knows and nothing else', async () => {
    const posting = toPosting(await render(request));
    expect(posting).toMatchObject({
      title: 'Senior Backend Developer (Java, Spring Boot)',
      'x-careerLevel': 'SENIOR',
      'x-role': 'backend-developer',
      occupationalCategory: '15-1252.00',
      inLanguage: 'en',
    });
    expect(posting.skills?.slice(0, 4)).toEqual(['Java', 'Spring Boot', 'Hibernate', 'Apache Kafka']);
    expect(posting.description).toMatch(/^<p><strong>Job Overview<\/strong><\/p><p>/);
    expect(posting).not.toHaveProperty('hiringOrganization');
  });
});

describe('npm run render', () => {
  const run = async (...args: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await main(args, { write: (text) => out.push(text) }, { write: (text) => err.push(text) });
    return { code, out: out.join(''), err: err.join('') };
  };
  const args = ['--role', 'backend-developer', '--level', 'senior', '--stack', 'java-spring-kafka'];

  test.each([
    [
      'json',
      /^\{"role":"backend-developer","level":"senior","stack":"java-spring-kafka","language":"en","technologies":\["java"/,
    ],
    ['md', /^# Senior Backend Developer \(Java, Spring Boot\)\n\n## Job Overview\n\n/],
    ['txt', /^Senior Backend Developer \(Java, Spring Boot\)\n\nJob Overview\n\n/],
    ['html', /^<p><strong>Senior Backend Developer \(Java, Spring Boot\)<\/strong><\/p><p><strong>Job Overview/],
    ['jsonld', /^\{\n {2}"@context": "https:\/\/schema\.org",\n {2}"@type": "JobPosting"/],
    ['rst', /^Senior Backend Developer \(Java, Spring Boot\)\n={44}\n\n\*\*Job Overview\*\*/],
    ['hn', /^Senior Backend Developer \(Java, Spring Boot\) \| Java, Spring Boot, Hibernate/],
  ])('--format %s prints it', async (format, start) => {
    const { code, out, err } = await run(...args, '--format', format);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(start);
  });

  test('--stack takes a list of technologies; a lone id is the stack, else the technology', async () => {
    const { out } = await run(
      '--role',
      'backend-developer',
      '--level',
      'mid',
      '--stack',
      'go, postgresql',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({ stack: null, technologies: ['go', 'postgresql'] });
    expect(
      JSON.parse(
        (await run('--role', 'mobile-developer', '--level', 'mid', '--stack', 'flutter', '--format', 'json')).out,
      ).stack,
    ).toBe('flutter');
    expect(
      JSON.parse((await run('--role', 'backend-developer', '--level', 'mid', '--stack', 'go', '--format', 'json')).out)
        .technologies,
    ).toEqual(['go']);
  });

  test('--list names roles, stacks and technologies', async () => {
    const list = JSON.parse((await run('--list')).out);
    expect(list.roles.length).toBe(26);
    expect(list.technologies).toContainEqual({ id: 'nodejs', name: 'Node.js' });
    expect(list.roles.find(({ id }: { id: string }) => id === 'engineering-manager').levels).toEqual(['manager']);
  });

  test('--all prints a line for every role, level and fitting stack', async () => {
    const lines = (await run('--all')).out.trim().split('\n');
    const count = roles.reduce((sum, role) => sum + role.levels.length, 0);
    expect(lines.length).toBeGreaterThan(count * 4);
    expect(JSON.parse(lines[0]!)).toHaveProperty('qualifications');
  }, 60_000);

  test.each([
    [
      ['--role', 'backend-developr', '--level', 'mid', '--stack', 'go'],
      'No role has the id “backend-developr”: did you mean backend-developer',
    ],
    [['--role', 'backend-developer', '--level', 'expert', '--stack', 'go'], 'No level has the id “expert”'],
    [
      ['--role', 'backend-developer', '--level', 'mid', '--stack', 'postgress'],
      'No stack or technology has the id “postgress”: did you mean postgresql',
    ],
    [
      ['--role', 'backend-developer', '--level', 'mid', '--stack', 'go,kafkaa'],
      'No technology has the id “kafkaa”: did you mean kafka',
    ],
    [
      ['--role', 'backend-developer', '--level', 'manager', '--stack', 'go'],
      'Backend Developer has no level “manager”',
    ],
    [
      ['--role', 'backend-developer', '--level', 'mid', '--stack', 'go', '--format', 'pdf'],
      'No format has the id “pdf”',
    ],
    [['--role', 'backend-developer'], 'Say what to render'],
    [['--colour'], "Unknown option '--colour'"],
    [[], 'Say what to render'],
  ])('%j ends with 2 and one sentence', async (wrong, message) => {
    const { code, out, err } = await run(...wrong);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trim().split('\n').length).toBe(1);
  });
});
