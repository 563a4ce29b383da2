import { titleOf } from '@/browser/library';
import { blankVariant } from '@/browser/variants';
import type { ReadJob } from '@/forms/read-job';
import type { DetailKey } from '@/templates/details';
import { type Conflict, follow, rebase, restoreLine, settle } from '@/templates/follow';
import { linesOf } from '@/templates/posted';
import type { Template, TemplateLine, TemplateRequest } from '@/templates/template';
import { OWN_SECTIONS, type OwnSection, type Variant } from '@/templates/variant';
import { newLineId } from './line-edits';

// What can be made of a variant: each answers with another one.

/** With a detail written; an empty text takes it out. */
export function withDetail<D extends Variant['details']>(details: D, key: DetailKey, text: string): D {
  const { [key]: _, ...others } = details;
  return (text === '' ? others : { ...others, [key]: text }) as D;
}

/** With lines of one's own in a section, beside the template's that they began from. */
export const withLines = (
  old: Variant,
  section: OwnSection,
  lines: readonly TemplateLine[],
  template: Template,
): Variant => withSection(old, section, rebase(old.own[section], lines, template[section]));

/** With a section as the template has it, or one line of it. */
export function restored(old: Variant, section: OwnSection, template: Template, id?: string): Variant {
  if (id === undefined) return withSection(old, section, undefined);
  const lines = restoreLine(linesOf(template, old, section), template[section], id);
  return withLines(old, section, lines, template);
}

/** With everything as the template has it. */
export const allRestored = ({ title: _, ...old }: Variant): Variant => ({ ...old, own: {} });

/** With a conflict decided. */
export function decided(
  old: Variant,
  section: OwnSection,
  template: Template,
  { conflict, keep }: { conflict: Conflict; keep: 'own' | 'template' },
): Variant {
  const own = settle(old.own[section]!, conflict, keep);
  return withSection(old, section, rebase(own, follow(own, template[section]).lines, template[section]));
}

/** With another role, level or stack: the sections follow. */
export function switched({ stack: _, ...old }: Variant, request: TemplateRequest): Variant {
  const { role, level, stack, technologies = [] } = request;
  // A name that was never changed says the role and the level.
  const name = old.name === titleOf(old.role, old.level) ? titleOf(role, level) : old.name;
  return { ...old, role, level, technologies, name, ...(stack && { stack }) };
}

/** A variant of someone's post: all its lines are the person's own, beside those of the template that it is nearest to. */
export function variantOfPost(
  job: ReadJob,
  request: Pick<Variant, 'role' | 'level' | 'technologies'>,
  template: Template,
): Variant {
  const own = Object.fromEntries(
    OWN_SECTIONS.map((section) => {
      const lines = job.sections[section === 'preferred' ? 'qualifications.preferred' : section] ?? [];
      return [section, { base: template[section], lines: lines.map((text) => ({ id: newLineId(), text })) }];
    }),
  );
  return {
    ...blankVariant(),
    ...request,
    name: job.title ?? titleOf(request.role, request.level),
    ...(job.title && { title: job.title }),
    own,
    details: job.details,
  };
}

function withSection(variant: Variant, section: OwnSection, own: Variant['own'][OwnSection]): Variant {
  const { [section]: _, ...others } = variant.own;
  return { ...variant, own: own ? { ...others, [section]: own } : others };
}
