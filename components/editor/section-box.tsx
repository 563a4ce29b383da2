import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { readPost } from '@/forms/read-post';
import type { Conflict } from '@/templates/follow';
import { type Line, lineText, plainLine } from '@/templates/line';
import type { OwnSection } from '@/templates/variant';
import { Dialog } from './dialog';
import type { EditorModel } from './editor-model';
import { isCaret, linkAt, type Span, setLink } from './line-edits';
import { LinesBox } from './lines-box';
import type { SectionView } from './section-view';
import { words } from './words';

interface Props {
  readonly model: EditorModel;
  readonly section: OwnSection;
  readonly view: SectionView;
}

/** One section: its lines to edit, what differs from the template, and what has to be decided. */
export function SectionBox({ model, section, view }: Props) {
  const id = useId();
  const at = useSignal(-1);
  const link = useSignal<Span | null>(null);
  const { lines, standing, leftOut, conflicts, isOwn } = view;
  const counts = [...standing.values()];
  const edited = counts.filter((one) => one === 'edited').length;
  const added = counts.filter((one) => one === 'added').length;
  return (
    <section class="section" aria-labelledby={`${id}-name`}>
      <div class="section-head">
        <h2 id={`${id}-name`}>{words.sections[section]}</h2>
        {isOwn && <span class="muted">{words.differs(edited, added, leftOut.length)}</span>}
        {isOwn && (
          <button type="button" class="link" onClick={() => model.restore(section)}>
            {words.backToTemplate}
            <span class="visually-hidden">{`: ${words.sections[section]}`}</span>
          </button>
        )}
      </div>
      {conflicts.map((conflict) => (
        <ConflictBox key={conflict.id} conflict={conflict} onDecide={(keep) => model.decide(section, conflict, keep)} />
      ))}
      <LinesBox
        id={`${section}-lines`}
        name={words.sections[section]}
        kind={section === 'overview' ? 'paragraph' : 'item'}
        lines={lines}
        standing={standing}
        readPaste={readPaste}
        onLines={(next) => model.setLines(section, next)}
        onCaret={(line) => (at.value = line)}
        onLink={(_, span) => (link.value = span)}
        onUndo={() => void model.undo()}
        onRedo={() => void model.redo()}
      />
      <Differences model={model} section={section} view={view} at={at.value} />
      {link.value && (
        <LinkDialog
          href={linkAt(lines, link.value)?.href ?? ''}
          onClose={() => (link.value = null)}
          onSet={(href) => {
            const span = isCaret(link.value!) ? (linkAt(lines, link.value!)?.span ?? link.value!) : link.value!;
            model.setLines(section, setLink(lines, span, href).lines);
          }}
        />
      )}
    </section>
  );
}

/** What the template says where the caret stands, and its lines that were left out. */
function Differences({ model, section, view, at }: Props & { readonly at: number }) {
  const template = model.template.value?.[section] ?? [];
  const line = view.lines[at];
  const original = line && view.standing.get(line.id) === 'edited' && template.find(({ id }) => id === line.id);
  return (
    <>
      {original && (
        <p class="original">
          {words.templateSays(lineText(original.text))}{' '}
          <button type="button" class="link" onClick={() => model.restore(section, original.id)}>
            {words.takeTemplate}
          </button>
        </p>
      )}
      {view.isOwn && view.leftOut.length > 0 && (
        <details class="left-out">
          <summary>{words.leftOut(view.leftOut.length)}</summary>
          <ul>
            {view.leftOut.map(({ id, text }) => (
              <li key={id}>
                {lineText(text)}{' '}
                <button type="button" class="link" onClick={() => model.restore(section, id)}>
                  {words.bringBack}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface ConflictProps {
  readonly conflict: Conflict;
  readonly onDecide: (keep: 'own' | 'template') => void;
}

function ConflictBox({ conflict: { own, next }, onDecide }: ConflictProps) {
  return (
    <section class="conflict" aria-label={next === undefined ? words.conflictGone : words.conflict}>
      <p class="warn">{next === undefined ? words.conflictGone : words.conflict}</p>
      <dl>
        <dt>{words.yourLine}</dt>
        <dd>{lineText(own)}</dd>
        <dt>{words.templateLine}</dt>
        <dd>{next === undefined ? <em class="muted">{words.noLine}</em> : lineText(next)}</dd>
      </dl>
      <button type="button" class="button" onClick={() => onDecide('own')}>
        {words.keepYours}
      </button>{' '}
      <button type="button" class="button" onClick={() => onDecide('template')}>
        {words.takeTheirs}
      </button>
    </section>
  );
}

interface LinkProps {
  readonly href: string;
  readonly onSet: (href: string | undefined) => void;
  readonly onClose: () => void;
}

function LinkDialog({ href, onSet, onClose }: LinkProps) {
  const address = useSignal(href || 'https://');
  const isWrong = useSignal(false);
  const set = (event: Event) => {
    event.preventDefault();
    isWrong.value = !/^(?:https?:\/\/[^\s()]+\.[^\s()]+|mailto:[^\s()]+@[^\s()]+)$/i.test(address.value.trim());
    if (isWrong.value) return;
    onSet(address.value.trim());
    onClose();
  };
  return (
    <Dialog title={words.link} onClose={onClose}>
      <form onSubmit={set}>
        <label class="labelled">
          {words.linkAddress}
          <input
            class="field"
            value={address.value}
            aria-invalid={isWrong.value}
            onInput={(event) => (address.value = event.currentTarget.value)}
          />
        </label>
        {isWrong.value && <p class="problem">{words.linkWrong}</p>}
        <p class="dialog-buttons">
          <button type="submit" class="button main">
            {words.linkSet}
          </button>
          {href && (
            <button
              type="button"
              class="button"
              onClick={() => {
                onSet(undefined);
                onClose();
              }}
            >
              {words.linkRemove}
            </button>
          )}
          <button type="button" class="button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Clean lines of whatever was copied: a list of Word, Google Docs, Notion, a mail; one line stays as it is typed. */
function readPaste(clipboard: DataTransfer): readonly Line[] {
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  if (!html && !/\n/.test(text.trim())) return text ? [plainLine(text.replace(/[\r\n]+/g, ''))] : [];
  const blocks = readPost(html || text, [], window);
  return blocks.length > 0 ? blocks.map((block) => block.text) : text ? [plainLine(text.trim())] : [];
}
