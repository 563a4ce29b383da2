import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { saveBackup } from '@/browser/backup';
import { roles } from '@/templates/roles';
import { CompanyForm } from './company-form';
import type { EditorModel } from './editor-model';
import { ImportDialog } from './import-dialog';
import { PostDialog } from './post-dialog';
import { Preview } from './preview';
import { VariantForm } from './variant-form';
import { VariantList } from './variant-list';
import { words } from './words';

interface Props {
  readonly model: EditorModel;
}

/** The editor: variants on the left, the text in the middle, how a board shows it on the right. */
export function Editor({ model }: Props) {
  const dialog = useSignal<'file' | 'post' | null>(null);
  useUndoKeys(model);
  const { status, problem, variant, company, variants } = model;
  if (status.value === 'loading')
    return (
      <p class="state muted" role="status">
        {words.loading}
      </p>
    );
  if (status.value === 'failed')
    return (
      <main class="state">
        <p class="problem">{words.loadFailed(problem.value)}</p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.tryAgain}
        </button>
      </main>
    );
  return (
    <div class="editor">
      <Bar model={model} onImportFile={() => (dialog.value = 'file')} onImportPost={() => (dialog.value = 'post')} />
      <Messages model={model} />
      <VariantList model={model} />
      {variant.value && <VariantForm key={variant.value.id} model={model} variant={variant.value} />}
      {company.value && <CompanyForm key={company.value.id} model={model} company={company.value} />}
      {!variant.value && !company.value && (variants.value.size === 0 ? <Empty model={model} /> : <NothingOpen />)}
      {variant.value ? <Preview model={model} /> : <aside class="preview" aria-label={words.preview} />}
      {dialog.value === 'file' && (
        <ImportDialog
          onClose={() => (dialog.value = null)}
          onDone={(text) => (model.notice.value = { text, canUndo: false })}
        />
      )}
      {dialog.value === 'post' && <PostDialog model={model} onClose={() => (dialog.value = null)} />}
    </div>
  );
}

const NothingOpen = () => (
  <main class="form state">
    <p class="muted">{words.nothingOpen}</p>
  </main>
);

/** No variants yet: a role is all that is needed. */
function Empty({ model }: Props) {
  return (
    <main class="form state">
      <h2>{words.empty}</h2>
      <p class="muted">{words.emptyNext}</p>
      <ul class="role-choice">
        {roles.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="button" onClick={() => void model.createFrom(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

interface BarProps extends Props {
  readonly onImportFile: () => void;
  readonly onImportPost: () => void;
}

function Bar({ model, onImportFile, onImportPost }: BarProps) {
  const { saveState, canUndo, canRedo, companies, selected } = model;
  return (
    <header class="bar">
      <h1>Rolecast</h1>
      <button type="button" class="button" disabled={!canUndo.value} onClick={() => void model.undo()}>
        {words.undo}
      </button>
      <button type="button" class="button" disabled={!canRedo.value} onClick={() => void model.redo()}>
        {words.redo}
      </button>
      <span class="save-state" role="status" data-state={saveState.value}>
        {selected.value &&
          { saved: words.saved, saving: words.saving, changed: words.changed, full: '', failed: '' }[saveState.value]}
      </span>
      <select
        class="select companies"
        aria-label={words.companies}
        value=""
        onChange={(event) => {
          const id = event.currentTarget.value;
          event.currentTarget.value = '';
          void (id === 'new'
            ? model.createCompany(words.newCompanyName).then((made) => model.open({ kind: 'company', id: made.id }))
            : model.open({ kind: 'company', id }));
        }}
      >
        <option value="">{words.companies}</option>
        {[...companies.value.values()].map((one) => (
          <option key={one.id} value={one.id}>
            {one.details.hiringOrganization || words.unnamed}
          </option>
        ))}
        <option value="new">{`+ ${words.newCompany}`}</option>
      </select>
      <button type="button" class="button" onClick={onImportPost}>
        {words.importPost}
      </button>
      <button type="button" class="button" onClick={onImportFile}>
        {words.importFile}
      </button>
      <button type="button" class="button" onClick={() => void backUp(model)}>
        {words.backup}
      </button>
    </header>
  );
}

async function backUp(model: EditorModel): Promise<void> {
  await model.save();
  try {
    await saveBackup();
    model.notice.value = { text: words.backupDone, canUndo: false };
  } catch (error) {
    model.problem.value = (error as Error).message;
  }
}

/** What went wrong, what was done and can be undone, and what should be done one day. */
function Messages({ model }: Props) {
  const { saveState, problem, notice, needsBackup, aside } = model;
  const isOffline = useOffline();
  const isUnsaved = saveState.value === 'full' || saveState.value === 'failed';
  return (
    <div class="messages" aria-live="polite">
      {isUnsaved && (
        <p class="problem">
          {words[saveState.value as 'full' | 'failed']}{' '}
          <button type="button" class="button" onClick={() => void model.save()}>
            {words.tryAgain}
          </button>{' '}
          <button type="button" class="button" onClick={() => void backUp(model)}>
            {words.backup}
          </button>
        </p>
      )}
      {problem.value && !isUnsaved && <p class="problem">{problem.value}</p>}
      {notice.value && (
        <p>
          {notice.value.text}{' '}
          {notice.value.canUndo && (
            <button type="button" class="link" onClick={() => void model.undo()}>
              {words.undo}
            </button>
          )}
        </p>
      )}
      {isOffline && <p class="muted">{words.offline}</p>}
      {aside.value > 0 && <p class="warn">{words.aside(aside.value)}</p>}
      {needsBackup.value && (
        <p class="warn">
          {words.backupReminder}{' '}
          <button type="button" class="link" onClick={() => void backUp(model)}>
            {words.backup}
          </button>
        </p>
      )}
    </div>
  );
}

function useOffline(): boolean {
  const isOffline = useSignal(!navigator.onLine);
  useEffect(() => {
    const look = () => (isOffline.value = !navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return isOffline.value;
}

/** Undo and redo over everything, wherever the focus is: a box's own would only know the box. */
function useUndoKeys(model: EditorModel): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (event.target as Element).closest('dialog')) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !isRedo) return;
      event.preventDefault();
      void (isRedo ? model.redo() : model.undo());
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
}
