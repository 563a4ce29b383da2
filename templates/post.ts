import type { Line } from './line';

/** The sections that a post is made of, in the order in which they are read. */
export const SECTIONS = [
  'overview',
  'responsibilities',
  'qualifications',
  'qualifications.preferred',
  'jobBenefits',
  'hiringOrganization.description',
  'howToApply',
  'legalText',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** One block of a text. `section` says what it is about, where that is known. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: Line;
  readonly section?: SectionId;
}

/** A whole text: blocks in the order in which they are read. */
export type Post = readonly Block[];

/** The blocks that say one thing, without their heading. */
export const blocksOf = (post: Post, section: SectionId): Block[] =>
  post.filter((block) => block.section === section && block.kind !== 'heading');

/** The post without some sections, headings included. */
export const without = (post: Post, sections: ReadonlySet<SectionId>): Block[] =>
  post.filter((block) => !block.section || !sections.has(block.section));
