import { headingOf } from './headings';
import type { Line } from './line';
import type { Block, Post, SectionId } from './post';
import type { JobPosting } from './posting';

/** The post that a posting's sections make, overview first; empty where it has none of its own. */
export function postOf(posting: JobPosting): Post {
  const language = posting.inLanguage;
  const about = posting.hiringOrganization?.description;
  return [
    ...section('overview', posting['x-overview'], 'paragraph', language),
    ...section('responsibilities', posting.responsibilities, 'item', language),
    ...section('qualifications', posting.qualifications, 'item', language),
    ...section('qualifications.preferred', posting['x-preferred'], 'item', language),
    ...section('jobBenefits', posting.jobBenefits, 'item', language),
    ...section('hiringOrganization.description', about ? about.split(/\n+/) : undefined, 'paragraph', language),
    ...section('legalText', posting['x-legalText'], 'paragraph', language),
  ];
}

function section(
  id: SectionId,
  lines: readonly Line[] | undefined,
  kind: 'paragraph' | 'item',
  language: string | undefined,
): Block[] {
  if (!lines?.length) return [];
  const heading: Block = { kind: 'heading', text: headingOf(id, language), section: id };
  return [heading, ...lines.map((text): Block => ({ kind, text, section: id }))];
}
