import type { JobPosting } from './posting';
import type { Level } from './role';
import { roleOf } from './roles';
import { technologyOf } from './technologies';
import type { Rendered } from './template';
import type { CareerLevel } from './vocabulary';

const CAREER_LEVEL: Readonly<Record<Level, CareerLevel>> = {
  junior: 'JUNIOR',
  mid: 'MID',
  senior: 'SENIOR',
  staff: 'STAFF',
  lead: 'LEAD',
  manager: 'MANAGER',
};

/** The posting that a rendered template makes, without what a template lacks: company, place, pay, dates. */
export function toPosting(rendered: Rendered): JobPosting {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: rendered.title,
    'x-overview': rendered.overview,
    responsibilities: rendered.responsibilities,
    qualifications: rendered.qualifications,
    'x-preferred': rendered.preferred,
    skills: rendered.technologies.map((id) => technologyOf(id)?.name ?? id),
    'x-careerLevel': CAREER_LEVEL[rendered.level],
    'x-role': rendered.role,
    occupationalCategory: roleOf(rendered.role)?.name,
    inLanguage: rendered.language,
  };
}
