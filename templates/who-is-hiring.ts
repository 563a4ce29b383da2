import type { JobPosting } from './posting';

const WORKPLACES = { ON_SITE: 'ONSITE', HYBRID: 'HYBRID', REMOTE: 'REMOTE' } as const;

/**
 * The first line of a post in Hacker News' monthly “Who is hiring?” thread, as far as the posting knows its parts:
 * Company | Title | Location | ONSITE, HYBRID or REMOTE | full or part time | technologies | address.
 */
export function whoIsHiring(posting: JobPosting): string {
  const address = posting.jobLocation?.address;
  const place = [address?.addressLocality, address?.addressRegion, address?.addressCountry].filter(Boolean).join(', ');
  const workplace = posting['x-workplaceType'];
  const workTime = posting['x-workTime'];
  return [
    posting.hiringOrganization?.name,
    posting.title,
    place,
    workplace && WORKPLACES[workplace],
    workTime && (workTime === 'FULL_TIME' ? 'Full-time' : 'Part-time'),
    posting.skills?.join(', '),
    posting['x-applyUrl'],
  ]
    .filter(Boolean)
    .join(' | ');
}
