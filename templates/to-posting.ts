import { toHtml } from './format';
import type { JobPosting } from './posting';
import { roleOf } from './roles';
import { postOf } from './sections';
import { technologyOf } from './technologies';
import type { Rendered } from './template';
import type { CareerLevel } from './vocabulary';

/** The JobPosting of a template: all that the template knows; company, place, pay and dates are the user's. */
export function toPosting(rendered: Rendered): JobPosting {
  const posting: JobPosting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: rendered.title,
    'x-overview': rendered.overview,
    responsibilities: rendered.responsibilities,
    qualifications: rendered.qualifications,
    'x-preferred': rendered.preferred,
    skills: rendered.technologies.map((id) => technologyOf(id)?.name ?? id),
    'x-careerLevel': rendered.level.toUpperCase() as CareerLevel, // our six levels are six of its ten
    'x-role': rendered.role,
    occupationalCategory: roleOf(rendered.role)?.occupation,
    inLanguage: rendered.language,
  };
  return { ...posting, description: toHtml(postOf(posting)) };
}
