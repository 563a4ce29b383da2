import { type CheckedText, linesIn } from '@/templates/check';
import { checkText } from '@/templates/checks';
import { headingOf } from '@/templates/headings';
import { mentionsIn } from '@/templates/mentions';
import { MAX_MENTIONS } from '@/templates/selection';
import { firstWord } from '@/templates/starts';
import { nameable, technologyOf } from '@/templates/technologies';
import type { Rendered } from '@/templates/template';
import { MAX_TITLE } from '@/templates/titles';

/** What holds for every template: each rule answers with what breaks it. */
export type Rule = (template: Rendered) => string[];

const listed = ({ responsibilities, qualifications, preferred }: Rendered): string[] => [
  ...responsibilities,
  ...qualifications,
  ...preferred,
];

/** The whole text as it is posted, with headings. */
export const wholeText = (template: Rendered): string =>
  [
    template.title,
    headingOf('overview'),
    ...template.overview,
    headingOf('responsibilities'),
    ...template.responsibilities,
    headingOf('qualifications'),
    ...template.qualifications,
    headingOf('qualifications.preferred'),
    ...template.preferred,
  ].join('\n');

/** A template as the checks of other people's texts read it. */
export const asChecked = (template: Rendered): CheckedText => ({
  title: template.title,
  sections: {
    overview: template.overview,
    responsibilities: template.responsibilities,
    qualifications: template.qualifications,
    'qualifications.preferred': template.preferred,
  },
  language: template.language,
  level: template.level,
  technologies: template.technologies,
  year: 2026,
});

const between = (count: number, least: number, most: number): string[] =>
  count >= least && count <= most ? [] : [`${count} is not between ${least} and ${most}`];

/** The role's own name may hold a technology's: iOS Developer. */
const named = (template: Rendered): string[] =>
  mentionsIn([...template.overview, ...listed(template)].join('\n')).map(({ technology }) => technology.id);

export const RULES: readonly (readonly [string, Rule])[] = [
  ['has 5 to 8 responsibilities', ({ responsibilities }) => between(responsibilities.length, 5, 8)],
  ['has 4 to 7 qualifications', ({ qualifications }) => between(qualifications.length, 4, 7)],
  ['has 2 to 4 preferred qualifications', ({ preferred }) => between(preferred.length, 2, 4)],
  ['has 1,500 to 4,500 characters', (template) => between(wholeText(template).length, 1500, 4500)],
  [
    'has lines of 60 to 160 characters',
    (template) => listed(template).filter((line) => line.length < 60 || line.length > 160),
  ],
  ['ends every line with a full stop', (template) => listed(template).filter((line) => !/[^.]\.$/.test(line))],
  [
    'begins every line with a capital or a name',
    (template) => listed(template).filter((line) => !/^\p{Lu}/u.test(line) && mentionsIn(line)[0]?.at !== 0),
  ],
  ['says nothing twice', (template) => listed(template).filter((line, at, all) => all.indexOf(line) !== at)],
  [
    'has a title of at most 60 characters',
    ({ title, titles }) => [title, ...titles].filter((one) => one.length > MAX_TITLE),
  ],
  ['offers other titles', ({ title, titles }) => (titles.length >= 2 && !titles.includes(title) ? [] : titles.slice())],
  [
    'opens with two or three sentences',
    ({ overview }) => overview.filter((line) => !/^[^.]+(?:\.\w[^.]*)*\. [^.]+\.(?: [^.]+\.)?$/.test(line)),
  ],
  [
    'names only what belongs to the stack',
    (template) => {
      const allowed = nameable(template.technologies);
      return named(template).filter((id) => !allowed.has(id));
    },
  ],
  [
    'names no technology more than three times',
    (template) => {
      const ids = [...mentionsIn(template.title).map(({ technology }) => technology.id), ...named(template)];
      return [...new Set(ids)].filter((id) => ids.filter((one) => one === id).length > MAX_MENTIONS);
    },
  ],
  [
    'begins no line like the line before it',
    (template) => {
      const lines = listed(template);
      return lines.filter((line, at) => at > 0 && firstWord(line) === firstWord(lines[at - 1]!));
    },
  ],
  [
    'passes every check that is more than a hint',
    (template) =>
      checkText(asChecked(template))
        .filter(({ severity }) => severity !== 'hint')
        .map(({ id, message }) => `${id}: ${message}`),
  ],
  [
    'uses no word that many take as masculine or feminine',
    (template) =>
      checkText(asChecked(template))
        .filter(({ id }) => id.startsWith('coding'))
        .map(({ message }) => message),
  ],
  [
    'asks juniors for no years',
    (template) =>
      template.level === 'junior'
        ? linesIn(asChecked(template))
            .filter(({ text }) => /\byears?\b/.test(text))
            .map(({ text }) => text)
        : [],
  ],
  [
    'leaves no slot open',
    (template) =>
      [template.title, ...template.titles, ...template.overview, ...listed(template)].filter((line) =>
        /[{}]/.test(line),
      ),
  ],
];

/** Technologies that the text does not name although it has room for them. */
export const unnamed = (template: Rendered): string[] => {
  const text = wholeText(template);
  const ids = new Set(mentionsIn(text).map(({ technology }) => technology.id));
  return template.technologies.filter((id) => (technologyOf(id) ? !ids.has(id) : !text.includes(id)));
};
