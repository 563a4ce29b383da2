import { type Block, blocksOf, type Post, SECTIONS, type SectionId, without } from '@/templates/post';
import type { Property } from '@/templates/property';

/** Which part of a post goes into which box. */
export type Routes = ReadonlyMap<Property, Post>;

/** Boxes that take a section of their own, by the section. */
const OWN_BOX: Partial<Record<SectionId, Property>> = {
  responsibilities: 'responsibilities',
  qualifications: 'qualifications',
  'qualifications.preferred': 'qualifications.preferred',
  jobBenefits: 'jobBenefits',
  'hiringOrganization.description': 'hiringOrganization.description',
  howToApply: 'howToApply',
  legalText: 'legalText',
};

/** Where a section goes that has neither a box of its own nor a description box, best first. */
const NEIGHBOURS: Partial<Record<SectionId, readonly Property[]>> = {
  'qualifications.preferred': ['qualifications', 'responsibilities'],
  qualifications: ['responsibilities'],
  responsibilities: ['qualifications'],
  overview: ['responsibilities', 'qualifications'],
  jobBenefits: ['responsibilities', 'qualifications'],
  'hiringOrganization.description': ['responsibilities', 'qualifications'],
  legalText: ['qualifications', 'responsibilities'],
  howToApply: ['qualifications', 'responsibilities'],
};

/**
 * Sends each section of a post to one box of those that a form has: nothing twice, nothing lost.
 * A section with a box of its own goes there without its heading; the rest, in order, to the description box.
 */
export function route(post: Post, boxes: ReadonlySet<Property>): Routes {
  const routes = new Map<Property, Block[]>();
  const owned = new Set(
    SECTIONS.filter((section) => OWN_BOX[section] && boxes.has(OWN_BOX[section]) && blocksOf(post, section).length > 0),
  );
  for (const section of owned) routes.set(OWN_BOX[section]!, [...blocksOf(post, section)]);
  const rest = without(post, owned);
  if (boxes.has('description')) {
    // Preferred qualifications stand with the required ones where those have a box.
    const follows =
      owned.has('qualifications') && !owned.has('qualifications.preferred') ? 'qualifications.preferred' : undefined;
    const preferred = follows ? rest.filter((block) => block.section === follows) : [];
    if (preferred.length > 0) routes.get('qualifications')!.push(...preferred);
    const described = rest.filter((block) => !preferred.includes(block));
    if (described.length > 0) routes.set('description', withoutLoneHeading(described));
    return routes;
  }
  for (const section of SECTIONS) {
    const blocks = rest.filter((block) => block.section === section);
    const box = NEIGHBOURS[section]?.find((property) => boxes.has(property));
    if (blocks.length === 0 || !box) continue;
    const there = routes.get(box) ?? [];
    routes.set(
      box,
      section === 'overview'
        ? [...blocks.filter((block) => block.kind !== 'heading'), ...there]
        : [...there, ...blocks],
    );
  }
  return routes;
}

/** A box that gets one section only needs no heading over it. */
function withoutLoneHeading(blocks: readonly Block[]): Block[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const sections = new Set(blocks.map((block) => block.section));
  return headings.length === 1 && sections.size === 1 && blocks[0]!.kind === 'heading' ? blocks.slice(1) : [...blocks];
}
