import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { forgetOldVersions, type Version, versionsOf } from '@/browser/history';
import { readyId, stacksOf, startOf } from '@/browser/library';
import { read, StoreError, watchStore } from '@/browser/store';
import {
  blankCompany,
  changeCompany,
  changeVariant,
  copyOf,
  deleteCompany,
  deleteVariant,
  putCompany,
  putVariant,
  variantOf,
} from '@/browser/variants';
import type { ReadJob } from '@/forms/read-job';
import { warningsOf } from '@/templates/before-fill';
import { applyChange, type Change, changeBetween, type Json, reverseChange } from '@/templates/change';
import { checkText, textOf } from '@/templates/checks';
import type { DetailKey } from '@/templates/details';
import type { Conflict } from '@/templates/follow';
import { posted } from '@/templates/posted';
import { renderLines } from '@/templates/render';
import type { Template, TemplateLine, TemplateRequest } from '@/templates/template';
import { type Company, type OwnSection, requestOf, type Variant } from '@/templates/variant';
import { localDay } from '../local-day';
import { Draft, type Editable } from './draft';
import { type Sections, type SwitchView, sectionsOf, switchView } from './section-view';
import { createShelf } from './shelf';
import { type Step, UndoStack } from './undo-stack';
import { allRestored, decided, restored, switched, variantOfPost, withDetail, withLines } from './variant-edits';
import { words } from './words';

export type EditorStatus = 'loading' | 'ready' | 'failed';

/** What is open in the middle. */
export interface Selected {
  readonly kind: Editable;
  readonly id: string;
}

const KEEPERS = {
  variant: { change: changeVariant, put: putVariant, read: (id: string) => read('variant', id) },
  company: { change: changeCompany, put: putCompany, read: (id: string) => read('company', id) },
} as const;

/** Everything that the editor shows, and what can be done there. */
export function createEditorModel(view: Window = window) {
  const status = signal<EditorStatus>('loading');
  const problem = signal('');
  const shelf = createShelf(view);
  const { variants, companies } = shelf;
  const selected = signal<Selected | null>(null);
  const variantDraft = signal<Draft<'variant'> | null>(null);
  const companyDraft = signal<Draft<'company'> | null>(null);
  const template = signal<Template | null>(null);
  const notice = signal<{ readonly text: string; readonly canUndo: boolean } | null>(null);
  const steps = new UndoStack(view.sessionStorage, 'rolecast-undo');

  const variant = computed(() => variantDraft.value?.value.value ?? null);
  const company = computed(() => companyDraft.value?.value.value ?? null);
  const saveState = computed(() => (variantDraft.value ?? companyDraft.value)?.state.value ?? 'saved');
  const employer = computed(() => companies.value.get(variant.value?.companyId ?? ''));

  const read_ = computed(() =>
    variant.value && template.value ? posted(template.value, variant.value, employer.value) : null,
  );
  const posting = computed(() => read_.value?.posting ?? null);
  const problems = computed(() => read_.value?.problems ?? new Map());
  const sections: ReadonlySignal<Sections | null> = computed(() =>
    variant.value && template.value ? sectionsOf(variant.value, template.value) : null,
  );
  const findings = computed(() => (posting.value ? checkText(textOf(posting.value)) : []));
  const warnings = computed(() =>
    posting.value
      ? warningsOf(posting.value, {
          today: localDay(new Date()),
          otherCompanies: [...companies.value.values()]
            .filter(({ id }) => id !== variant.value?.companyId)
            .flatMap(({ details }) => details.hiringOrganization ?? []),
        })
      : [],
  );

  /** Reads what is stored, and opens what was open. */
  async function start(): Promise<void> {
    watchStore((changed) => void guard(() => takeIn(changed)));
    await guard(shelf.load);
    if (status.peek() === 'loading') status.value = problem.peek() ? 'failed' : 'ready';
    await openNamed();
    view.addEventListener('hashchange', () => void guard(openNamed));
    effect(() => {
      const request = variant.value && requestOf(variant.value);
      const key = request && JSON.stringify(request);
      untracked(() => void (request && loadTemplate(request, key!)));
    });
    view.addEventListener('pagehide', () => void (variantDraft.peek() ?? companyDraft.peek())?.save());
    void forgetOldVersions(new Set(variants.peek().keys())).catch(() => undefined);
  }

  /** Opens what the address names; the popup changes it where the editor is open already. */
  async function openNamed(): Promise<void> {
    const [, kind, id] = /^#(variant|company):(.+)$/.exec(view.location.hash) ?? [];
    if (kind && id) await open({ kind: kind as Editable, id: decodeURIComponent(id) });
  }

  let rendered = '';
  async function loadTemplate(request: TemplateRequest, key: string): Promise<void> {
    if (key === rendered) return;
    rendered = key;
    try {
      const made = await renderLines(request);
      if (key === rendered) template.value = made;
    } catch (error) {
      rendered = '';
      problem.value = (error as Error).message;
    }
  }

  /** Takes in what was stored, by this window or another. */
  async function takeIn(changed: readonly { kind: string; id: string }[]): Promise<void> {
    for (const one of changed) {
      const draft = one.kind === 'variant' ? variantDraft.peek() : companyDraft.peek();
      if (draft?.id === one.id) await draft.takeIn();
      await shelf.takeIn(one);
    }
  }

  /** Opens a variant or a company; what was open is saved first. */
  async function open(next: Selected | null): Promise<void> {
    await saveOpen();
    batch(() => {
      const one = next?.kind === 'variant' ? variants.value.get(next.id) : undefined;
      const other = next?.kind === 'company' ? companies.value.get(next.id) : undefined;
      if (!one || one.id !== variantDraft.peek()?.id) [template.value, rendered] = [null, ''];
      variantDraft.value = one ? new Draft<'variant'>(one, KEEPERS.variant) : null;
      companyDraft.value = other ? new Draft<'company'>(other, KEEPERS.company) : null;
      selected.value = one || other ? next : null;
      notice.value = null;
      problem.value = '';
    });
    const { pathname, search } = view.location;
    const hash = selected.peek() ? `#${next!.kind}:${encodeURIComponent(next!.id)}` : '';
    view.history.replaceState(null, '', `${pathname}${search}${hash}`);
  }

  const saveOpen = async () => void (await (variantDraft.peek() ?? companyDraft.peek())?.save());

  /** Changes what is open; `place` is where ("own.overview"): keys in one place are undone together. */
  function edit(place: string, change: (old: Variant) => Variant): void {
    const draft = variantDraft.peek();
    if (!draft) return;
    const before = draft.value.peek();
    const after = change(before);
    if (changeBetween(before as unknown as Json, after as unknown as Json).length === 0) return;
    draft.edit(after);
    steps.changed({ kind: 'variant', id: draft.id, place }, { before, after });
  }

  function editCompany(key: DetailKey, text: string): void {
    const draft = companyDraft.peek();
    if (!draft) return;
    const before = draft.value.peek();
    const after = { ...before, details: withDetail(before.details, key, text) };
    draft.edit(after);
    steps.changed({ kind: 'company', id: draft.id, place: `details.${key}` }, { before, after });
  }

  const setDetail = (key: DetailKey, text: string) =>
    edit(`details.${key}`, (old) => ({ ...old, details: withDetail(old.details, key, text) }));

  /** Changes a section of what is open, with the template at hand. */
  const editWith = (place: string, make: (old: Variant, made: Template) => Variant) => {
    const made = template.peek();
    if (made) edit(place, (old) => make(old, made));
  };
  const setLines = (section: OwnSection, lines: readonly TemplateLine[]) =>
    editWith(`own.${section}`, (old, made) => withLines(old, section, lines, made));
  const restore = (section: OwnSection, id?: string) =>
    editWith(`restore.${section}.${id ?? ''}`, (old, made) => restored(old, section, made, id));
  const restoreAll = () => edit('restore', allRestored);
  const decide = (section: OwnSection, conflict: Conflict, keep: 'own' | 'template') =>
    editWith(`decide.${conflict.id}`, (old, made) => decided(old, section, made, { conflict, keep }));
  const change = (request: TemplateRequest) => edit('request', (old) => switched(old, request));

  /** What another role, level or stack would change, before it does. */
  async function preview(request: TemplateRequest): Promise<SwitchView | null> {
    const [old, made] = [variant.peek(), template.peek()];
    if (!old || !made) return null;
    return switchView(old, { request, from: made, to: await renderLines(request) });
  }

  async function create(made: Variant): Promise<void> {
    await guard(async () => {
      await putVariant(made);
      shelf.putIn('variant', made.id, made);
      steps.push({ type: 'create', kind: 'variant', value: made });
      shelf.showsArchived.value = false;
      await open({ kind: 'variant', id: made.id });
    });
  }

  const createFrom = (role: string) => {
    const { level, role: id } = startOf(role);
    return create(variantOf(readyId(id, level, stacksOf(role)[0]!.id)));
  };

  /** A variant of someone's post. */
  async function createFromPost(job: ReadJob, { role, level, technologies = [] }: TemplateRequest): Promise<void> {
    const request = { role, level, technologies };
    await create(variantOfPost(job, request, await renderLines(request)));
  }

  const duplicate = (one: Variant) => create(copyOf(one, words.copyName(one.name)));

  async function remove(kind: Editable, id: string): Promise<void> {
    await guard(async () => {
      if (selected.peek()?.id === id) await open(null);
      const value = kind === 'variant' ? variants.peek().get(id) : companies.peek().get(id);
      if (!value) return;
      await (kind === 'variant' ? deleteVariant(id) : deleteCompany(id));
      shelf.putIn(kind, id, undefined);
      steps.push({ type: 'delete', kind, value });
      notice.value = {
        text: words.deletedOne(kind === 'variant' ? (value as Variant).name : (value.details.hiringOrganization ?? '')),
        canUndo: true,
      };
    });
  }

  async function archive(one: Variant): Promise<void> {
    await guard(async () => {
      await changeStored('variant', one, { ...one, archived: !one.archived });
      notice.value = { text: words.archivedOne(one.name, !one.archived), canUndo: true };
    });
  }

  /** Changes one that may not be open. */
  async function changeStored(kind: 'variant', before: Variant, after: Variant): Promise<void> {
    await guard(async () => {
      const draft = variantDraft.peek();
      if (draft?.id === before.id) {
        draft.edit(after);
        await draft.save();
      } else {
        const change = changeBetween(before as unknown as Json, after as unknown as Json);
        shelf.putIn('variant', before.id, await changeVariant(before.id, change));
      }
      steps.changed({ kind, id: before.id, place: `stored ${Date.now()}` }, { before, after });
    });
  }

  async function createCompany(name: string): Promise<Company> {
    const made = blankCompany(name);
    await guard(async () => {
      await putCompany(made);
      shelf.putIn('company', made.id, made);
      steps.push({ type: 'create', kind: 'company', value: made });
    });
    return made;
  }

  const undo = () => guard(() => walk(steps.undo(), 'back'));
  const redo = () => guard(() => walk(steps.redo(), 'forth'));

  async function walk(step: Step | undefined, way: 'back' | 'forth'): Promise<void> {
    if (!step) return;
    notice.value = null;
    const id = step.type === 'change' ? step.id : step.value.id;
    if (step.type === 'change') {
      await applyTo(step.kind, id, way === 'back' ? reverseChange(step.change) : step.change);
      return;
    }
    const comes = (step.type === 'delete') === (way === 'back');
    if (!comes) {
      if (selected.peek()?.id === id) await open(null);
      await (step.kind === 'variant' ? deleteVariant(id) : deleteCompany(id));
      shelf.putIn(step.kind, id, undefined);
    } else if (step.kind === 'variant') {
      await putVariant(step.value as Variant);
      shelf.putIn('variant', id, step.value);
      await open({ kind: 'variant', id });
    } else {
      await putCompany(step.value as Company);
      shelf.putIn('company', id, step.value);
    }
  }

  async function applyTo(kind: Editable, id: string, change: Change): Promise<void> {
    if (selected.peek()?.id !== id && (kind === 'variant' ? variants : companies).peek().has(id))
      await open({ kind, id });
    const draft = kind === 'variant' ? variantDraft.peek() : companyDraft.peek();
    if (draft?.id === id) draft.edit(applyChange(draft.value.peek(), change) as never);
  }

  const versions = async (): Promise<readonly Version[]> => {
    await saveOpen();
    return variant.peek() ? versionsOf(variant.peek()!) : [];
  };

  const restoreVersion = ({ variant: old }: Version) => edit('version', ({ id }) => ({ ...old, id }));

  async function guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      problem.value = error instanceof Error ? error.message.split('\n')[0]! : String(error);
      if (!(error instanceof StoreError) && status.peek() === 'loading') status.value = 'failed';
    }
  }

  return {
    status,
    problem,
    ...shelf,
    selected,
    variant,
    company,
    employer,
    template,
    sections,
    posting,
    problems,
    findings,
    warnings,
    saveState,
    notice,
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
    start,
    load: () => guard(shelf.load),
    open,
    save: saveOpen,
    edit,
    editCompany,
    setDetail,
    setLines,
    restore,
    restoreAll,
    decide,
    change,
    preview,
    createFrom,
    createFromPost,
    duplicate,
    remove,
    archive,
    createCompany,
    undo,
    redo,
    versions,
    restoreVersion,
  };
}

export type EditorModel = ReturnType<typeof createEditorModel>;
