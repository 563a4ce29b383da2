import type { Check, CheckedText, Finding } from './check';
import type { Line } from './line';
import type { JobPosting } from './posting';
import { LEVELS } from './role';
import { spell } from './spelling';

const checks = Object.values(import.meta.glob<Check>('./checks/*.ts', { eager: true, import: 'default' }));

/** All that the checks find in a text, in the order in which it is read. */
export const checkText = (text: CheckedText): Finding[] =>
  checks.flatMap((check) => check(text)).sort((a, b) => placeOf(a, text) - placeOf(b, text));

function placeOf({ where }: Finding, { sections }: CheckedText): number {
  if (where.section === 'title') return 0;
  if (!where.section) return 1;
  return 2 + Object.keys(sections).indexOf(where.section) * 1000 + (where.line ?? 0);
}

/** A posting as the checks read it. */
export function textOf(posting: JobPosting, year = new Date().getFullYear()): CheckedText {
  const about = posting.hiringOrganization?.description?.split(/\n+/);
  const sections: Record<string, readonly Line[] | undefined> = {
    overview: posting['x-overview'],
    responsibilities: posting.responsibilities,
    qualifications: posting.qualifications,
    'qualifications.preferred': posting['x-preferred'],
    jobBenefits: posting.jobBenefits,
    'hiringOrganization.description': about,
  };
  return {
    ...(posting.title && { title: posting.title }),
    sections: Object.fromEntries(Object.entries(sections).filter(([, lines]) => lines?.length)),
    language: posting.inLanguage ?? 'en',
    ...levelOf(posting),
    ...(posting.skills && { technologies: posting.skills.map(spell) }),
    year,
  };
}

function levelOf(posting: JobPosting) {
  const level = LEVELS.find((one) => one.toUpperCase() === posting['x-careerLevel']);
  return level && { level };
}
