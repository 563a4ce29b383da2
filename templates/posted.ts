import { applyDetails, type ReadDetails } from './details';
import { follow } from './follow';
import { readable } from './render';
import type { Template, TemplateLine } from './template';
import { toPosting } from './to-posting';
import { type Company, OWN_SECTIONS, type OwnSection, type Variant } from './variant';

/** The posting of a variant: its template with own lines, the company's facts, then its own. */
export function posted(template: Template, variant: Variant, company: Company | undefined): ReadDetails {
  const sections = Object.fromEntries(
    OWN_SECTIONS.map((section) => [section, linesOf(template, variant, section)]),
  ) as Record<OwnSection, readonly TemplateLine[]>;
  const posting = toPosting(readable({ ...template, ...sections }));
  const withCompany = company ? applyDetails(posting, company.details).posting : posting;
  return applyDetails(variant.title ? { ...withCompany, title: variant.title } : withCompany, variant.details);
}

/** The lines of a section as they stand: the person's, with what follows the template. */
export function linesOf(template: Template, { own }: Variant, section: OwnSection): readonly TemplateLine[] {
  const edited = own[section];
  return edited ? follow(edited, template[section]).lines : template[section];
}
