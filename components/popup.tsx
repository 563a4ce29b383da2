import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { variantOfId } from '@/browser/library';
import type { Status } from '@/forms/protocol';
import { PanelIcon } from './icons/panel';
import { PencilIcon } from './icons/pencil';
import { later } from './later';
import { MoreMenu } from './more-menu';
import { PageNotice } from './page-notice';
import { PlanRows } from './plan-rows';
import { PointButton } from './point-button';
import type { PopupModel } from './popup-model';
import { ReportRows } from './report-rows';
import { StackChips } from './stack-chips';
import { TemplateBox } from './template-box';
import { words } from './words';

const TeachBox = later(() => import('./teach-box').then((file) => file.TeachBox));
const CopyMenu = later(() => import('./copy-menu').then((file) => file.CopyMenu));
const SettingsDialog = later(() => import('./settings-dialog').then((file) => file.SettingsDialog));

interface Props {
  readonly model: PopupModel;
  /** Opens the editor, at a variant if one is named. */
  readonly onOpenEditor: (variant?: string) => void;
  readonly onOpenPanel?: () => void;
}

/** What opens at the toolbar button, and stays open in the side panel. */
export function Popup({ model, onOpenEditor, onOpenPanel }: Props) {
  const isSettings = useSignal(false);
  useFillKey(model);
  const edit = () => onOpenEditor(variantOfId(model.chosen.value ?? ''));
  return (
    <main class={model.view}>
      <header>
        <div class="top">
          <h1>{headline(model)}</h1>
          {onOpenPanel && (
            <button
              type="button"
              class="icon-button"
              data-opens="panel"
              aria-label={words.openPanel}
              title={words.openPanel}
              onClick={onOpenPanel}
            >
              <PanelIcon />
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={words.openEditor}
            title={words.openEditor}
            onClick={edit}
          >
            <PencilIcon />
          </button>
          <MoreMenu model={model} onSettings={() => (isSettings.value = true)} />
        </div>
        <TemplateBox model={model} />
        <StackChips model={model} />
      </header>
      <Body model={model} onEdit={edit} />
      <Footer model={model} />
      {isSettings.value && <SettingsDialog onClose={() => (isSettings.value = false)} />}
    </main>
  );
}

const headline = ({ page, host }: PopupModel) => page.value?.view.boardName ?? (host.value || 'Rolecast');

/** Enter fills, wherever the focus is not on something that takes Enter for itself. */
function useFillKey(model: PopupModel) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (
        event.key !== 'Enter' ||
        event.defaultPrevented ||
        target.closest('button,a,select,input:not([role="combobox"]),textarea,dialog')
      )
        return;
      void model.fill();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
}

function Body({ model, onEdit }: { readonly model: PopupModel; readonly onEdit: () => void }) {
  const { status, report, undone, problem, notice, chosen } = model;
  return (
    <div class="body">
      <div aria-live="polite">
        {problem.value && <p class="problem">{words.problem(problem.value)}</p>}
        {notice.value && <p class="good">{notice.value}</p>}
        {undone.value && <p>{words.undone(undone.value.undone, undone.value.kept.length, undone.value.lost.length)}</p>}
        {report.value && <p class="found">{words.summary(countsOf(model))}</p>}
        {!report.value && status.value === 'posting' && <p class="found">{foundText(model)}</p>}
        {status.value === 'posting' && model.flow.value && <p class="muted">{stepsText(model)}</p>}
      </div>
      {hasToTeach(model) && <TeachBox model={model} />}
      {status.value !== 'posting' && <PageNotice model={model} />}
      {status.value === 'posting' && !chosen.value && <p class="muted">{words.chooseTemplate}</p>}
      {!report.value && status.value === 'posting' && chosen.value && <Warnings model={model} onEdit={onEdit} />}
      {report.value ? <ReportRows model={model} /> : <PlanRows model={model} />}
      <KeepFilling model={model} />
      {status.value === 'posting' && <PointButton model={model} />}
    </div>
  );
}

const hasToTeach = ({ teaching: { isPointing, pointed, said, lost } }: PopupModel) =>
  isPointing.value || pointed.value !== null || said.value !== null || lost.value.length > 0;

/** What would embarrass, said before it is filled. */
function Warnings({ model, onEdit }: { readonly model: PopupModel; readonly onEdit: () => void }) {
  const { warnings, undecided } = model;
  if (warnings.value.length === 0 && undecided.value === 0) return null;
  return (
    <ul class="warnings">
      {warnings.value.map(({ id, text }) => (
        <li key={id}>{words.warnings[id]!(text)}</li>
      ))}
      {undecided.value > 0 && (
        <li>
          {words.undecided(undecided.value)}{' '}
          <button type="button" class="link" onClick={onEdit}>
            {words.decideInEditor}
          </button>
        </li>
      )}
    </ul>
  );
}

/** On a board with several steps: the next ones are filled as they appear, if the person wants it. */
function KeepFilling({ model }: { readonly model: PopupModel }) {
  const { flow, report } = model;
  if (!report.value || !flow.value) return null;
  return (
    <label class="keep-filling">
      <input
        type="checkbox"
        checked={flow.value.keeps}
        onChange={(event) => void model.setKeepFilling(event.currentTarget.checked)}
      />
      {words.keepFilling}
    </label>
  );
}

function foundText({ page, host, fillable, chosen }: PopupModel): string {
  const view = page.value!.view;
  return words.found(
    view.boardName ?? host.value,
    view.fields.length,
    chosen.value ? fillable.value : view.fields.length,
  );
}

/** Where the posting is on its way through the board's steps. */
function stepsText({ page, flow }: PopupModel): string {
  const { step } = page.value!.view;
  return words.steps(step?.at, step?.of, flow.value!.steps.length);
}

function countsOf({ report }: PopupModel): Partial<Record<Status, number>> {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of report.value?.rows ?? []) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function Footer({ model }: { readonly model: PopupModel }) {
  const { status, busy, fillable, report, posting, chosen, isFilled } = model;
  if (!posting.value && !isFilled.value) return null;
  return (
    <footer>
      {status.value === 'posting' && chosen.value && (
        <button
          type="button"
          class={`button ${report.value ? '' : 'main'}`}
          disabled={busy.value !== null || fillable.value === 0}
          onClick={() => void model.fill()}
        >
          {busy.value === 'filling' ? words.filling : report.value ? words.fillAgain : words.fill(fillable.value)}
        </button>
      )}
      {isFilled.value && (
        <button type="button" class="button" disabled={busy.value !== null} onClick={() => void model.undo()}>
          {words.undo}
        </button>
      )}
      <span class="spacer" />
      {posting.value && <CopyMenu posting={posting.value} />}
    </footer>
  );
}
