import { type Conflict, compareWithTemplate, follow, type Standing } from '@/templates/follow';
import type { Template, TemplateLine, TemplateRequest } from '@/templates/template';
import { OWN_SECTIONS, type OwnSection, type Variant } from '@/templates/variant';

/** One section as it is shown: its lines, how they stand to the template, and what is undecided. */
export interface SectionView {
  readonly lines: readonly TemplateLine[];
  readonly standing: ReadonlyMap<string, Standing>;
  /** Lines of the template that the person has taken out. */
  readonly leftOut: readonly TemplateLine[];
  readonly conflicts: readonly Conflict[];
  readonly isOwn: boolean;
}

export type Sections = Readonly<Record<OwnSection, SectionView>>;

/** The sections of a variant beside its template. */
export const sectionsOf = (variant: Variant, template: Template): Sections =>
  forEachSection((section) => {
    const own = variant.own[section];
    const { lines, conflicts } = own ? follow(own, template[section]) : { lines: template[section], conflicts: [] };
    return { lines, conflicts, isOwn: own !== undefined, ...compareWithTemplate(lines, template[section]) };
  });

/** What another role, level or stack does to a variant. */
export interface SwitchView {
  readonly request: TemplateRequest;
  readonly title: { readonly from: string; readonly to: string };
  readonly sections: Readonly<Record<OwnSection, SectionSwitch>>;
}

/** What goes from a section, what comes, and how many own lines have to be decided. */
export interface SectionSwitch {
  readonly gone: readonly string[];
  readonly come: readonly string[];
  readonly stay: number;
  readonly conflicts: number;
}

/** What a variant would be with another template, beside what it is. */
export function switchView(
  variant: Variant,
  { request, from, to }: { request: TemplateRequest; from: Template; to: Template },
): SwitchView {
  const [before, after] = [sectionsOf(variant, from), sectionsOf(variant, to)];
  return {
    request,
    title: { from: variant.title ?? from.title, to: variant.title ?? to.title },
    sections: forEachSection((section) => {
      const [was, is] = [textsOf(before[section].lines), textsOf(after[section].lines)];
      const come = [...is].filter((text) => !was.has(text));
      return {
        gone: [...was].filter((text) => !is.has(text)),
        come,
        stay: is.size - come.length,
        conflicts: after[section].conflicts.length,
      };
    }),
  };
}

const textsOf = (lines: readonly TemplateLine[]) => new Set(lines.map(({ text }) => text));

const forEachSection = <T>(make: (section: OwnSection) => T): Readonly<Record<OwnSection, T>> =>
  Object.fromEntries(OWN_SECTIONS.map((section) => [section, make(section)])) as Record<OwnSection, T>;
