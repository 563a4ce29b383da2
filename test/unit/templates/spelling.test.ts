import { describe, expect, test } from 'vitest';
import { mentionsIn } from '@/templates/mentions';
import { searchTechnologies, spell } from '@/templates/spelling';

test.each([
  ['postgres', 'postgresql'],
  ['k8s', 'kubernetes'],
  ['RoR', 'rails'],
  ['node js', 'nodejs'],
  ['NODE.JS', 'nodejs'],
  ['c++', 'cpp'],
  ['C#', 'csharp'],
  ['C', 'c'],
  ['golang', 'go'],
  ['.net', 'dotnet'],
  ['Spring  Boot', 'spring-boot'],
  ['kafka', 'kafka'],
  ['Zig', 'Zig'],
  ['  Apache  Camel ', 'Apache Camel'],
])('“%s” means %s', (typed, id) => {
  expect(spell(typed)).toBe(id);
});

test.each([
  ['post', ['postgresql', 'postman']],
  ['k8', ['kubernetes']],
  ['react', ['react']],
  ['spring', ['spring', 'spring-boot']],
  ['sql server', ['sql-server']],
])('a search for “%s” finds %j first', (typed, ids) => {
  expect(
    searchTechnologies(typed)
      .slice(0, ids.length)
      .map(({ id }) => id),
  ).toEqual(ids);
});

describe('a text names', () => {
  test.each([
    ['We use Go, not to go.', ['go']],
    ['Express yourself in Express.', ['express', 'express']],
    ['Java and JavaScript', ['java', 'javascript']],
    ['C, C++ and C#', ['c', 'cpp', 'csharp']],
    ['C-level support', []],
    ['Spring Boot is not Spring.', ['spring-boot', 'spring']],
    ['Microsoft SQL Server, SQL, MySQL', ['sql-server', 'sql', 'mysql']],
    ['.NET, ASP.NET Core and .NET MAUI', ['dotnet', 'aspnet-core', 'maui']],
    ['Node.js; nodejs', ['nodejs', 'nodejs']],
    ['the rest of the team', []],
    ['GitHub Actions and Git', ['github-actions', 'git']],
    ['React/Vue.js', ['react', 'vue']],
    ['transformers, containers, the shell', []],
  ])('“%s”: %j', (text, ids) => {
    expect(mentionsIn(text).map(({ technology }) => technology.id)).toEqual(ids);
  });
});
