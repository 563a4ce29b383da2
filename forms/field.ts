import type { Post } from '@/templates/post';
import type { JobPosting } from '@/templates/posting';
import type { Property } from '@/templates/property';
import type { Facet } from './language';

/** What a posting answers to one question, before it is known what control asks it. */
export type Answer =
  /** One line. `others` say the same in other words, best first: for lists of options. */
  | { readonly type: 'text'; readonly text: string; readonly others?: readonly string[] }
  /** A text with paragraphs and lists. */
  | { readonly type: 'post'; readonly post: Post }
  /** Names, most important first. */
  | { readonly type: 'names'; readonly names: readonly string[] }
  | { readonly type: 'number'; readonly value: number; readonly unit?: 'months' }
  /** An amount of money or a range of it; `text` is how it reads in a line. */
  | {
      readonly type: 'amount';
      readonly min?: number;
      readonly max?: number;
      readonly currency?: string;
      readonly unit?: string;
    }
  /** A local day, ISO 8601. */
  | { readonly type: 'day'; readonly day: string }
  /** Values of facets that must all hold of an option where it speaks of them. */
  | { readonly type: 'facts'; readonly facts: Readonly<Partial<Record<Facet, string>>> }
  /** A country or currency by its code, or its name as given. */
  | { readonly type: 'code'; readonly of: 'country' | 'currency' | 'language'; readonly code: string };

/** The kinds of control that can take an answer; learned weights say how well each fits. */
export type Takes = 'line' | 'long' | 'money' | 'number' | 'day' | 'email' | 'url' | 'phone' | 'choice' | 'names';

/** A property as a question on a page. */
export interface Field {
  readonly property: Property;
  readonly takes: Takes;
  /** Facets that its options speak of. */
  readonly facets?: readonly Facet[];
  /** What a placeholder or an option looks like that belongs to it; one alternative per expression. */
  readonly samples?: readonly RegExp[];
}

/** What a posting answers to a field; undefined where it has nothing to say. */
export interface FieldAnswer {
  readonly property: Property;
  answer(posting: JobPosting): Answer | undefined;
}

/** Returns its argument: a field file is checked where it is written. */
/*@__NO_SIDE_EFFECTS__*/
export const defineField = (field: Field): Field => field;
/** Apart from the field: a page that is only understood is not asked for answers. */
/*@__NO_SIDE_EFFECTS__*/
export const defineAnswer = ({ property }: Field, answer: FieldAnswer['answer']): FieldAnswer => ({ property, answer });

/** The group of properties that one belongs to: "baseSalary.min" → "baseSalary". */
export const familyOf = (property: Property): string => property.split('.')[0]!;

/** Properties that a form may ask for twice and get twice: two titles, a mail address for two purposes, a name in parts. */
export const REPEATS: ReadonlySet<Property> = new Set<Property>([
  'title',
  'contact.name',
  'contact.email',
  'contact.phone',
  'applyEmail',
  'applyUrl',
  'identifier',
  'baseSalary.currency',
  'baseSalary.unit',
  'workplaceType',
  'employmentType',
  'workTime',
  'qualifications.preferred',
]);
