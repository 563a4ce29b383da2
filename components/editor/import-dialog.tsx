import { useSignal } from '@preact/signals';
import { readFile } from '@/browser/files';
import { applyImport, type Incoming, MAX_IMPORT_BYTES, type ReadImport, readImport } from '@/browser/import';
import { Dialog } from './dialog';
import { words } from './words';

interface Props {
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
}

/** A file that Rolecast saved: what is new, changed and the same, before anything is changed. */
export function ImportDialog({ onClose, onDone }: Props) {
  const read = useSignal<ReadImport | null>(null);
  const problem = useSignal('');
  const isReading = useSignal(false);
  const left = useSignal<ReadonlySet<string>>(new Set());

  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    [read.value, problem.value, isReading.value] = [null, '', true];
    try {
      const found = await readImport(await readFile(file, { maxBytes: MAX_IMPORT_BYTES }));
      left.value = new Set(found.incoming.filter(({ isOlder }) => isOlder).map(keyOf));
      read.value = found;
    } catch (error) {
      problem.value = (error as Error).message;
    }
    isReading.value = false;
  }

  const chosen = read.value?.incoming.filter((one) => one.stands !== 'same' && !left.value.has(keyOf(one))) ?? [];

  async function apply(): Promise<void> {
    try {
      await applyImport(chosen);
      onDone(words.importDone(chosen.length));
      onClose();
    } catch (error) {
      problem.value = (error as Error).message;
    }
  }

  return (
    <Dialog title={words.importTitle} onClose={onClose}>
      <label class="labelled">
        {words.importChoose}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      <div aria-live="polite">
        {isReading.value && <p class="muted">{words.importReading}</p>}
        {problem.value && <p class="problem">{problem.value}</p>}
        {read.value && read.value.unreadable > 0 && <p class="warn">{words.importUnreadable(read.value.unreadable)}</p>}
      </div>
      {read.value && (
        <ul class="incoming">
          {read.value.incoming.map((one) => (
            <IncomingRow
              key={keyOf(one)}
              one={one}
              isLeft={left.value.has(keyOf(one))}
              onToggle={() => (left.value = toggled(left.value, keyOf(one)))}
            />
          ))}
        </ul>
      )}
      <p class="dialog-buttons">
        <button type="button" class="button main" disabled={chosen.length === 0} onClick={() => void apply()}>
          {words.importDo(chosen.length)}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </Dialog>
  );
}

const keyOf = ({ kind, id }: Incoming) => `${kind} ${id}`;

const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  set.has(key) ? new Set([...set].filter((other) => other !== key)) : new Set([...set, key]);

function nameOf({ value }: Incoming): string | undefined {
  if ('origin' in value) return value.origin.replace(/^https?:\/\//, '');
  return 'name' in value ? value.name : value.details.hiringOrganization;
}

interface RowProps {
  readonly one: Incoming;
  readonly isLeft: boolean;
  readonly onToggle: () => void;
}

function IncomingRow({ one, isLeft, onToggle }: RowProps) {
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={one.stands !== 'same' && !isLeft}
          disabled={one.stands === 'same'}
          onChange={onToggle}
        />
        <span>
          {nameOf(one) || words.unnamed} <span class="muted">{words.importedKind[one.kind]}</span>
        </span>
      </label>
      <span class={one.stands === 'changed' ? 'warn' : 'muted'}>
        {words.importStands[one.stands]}
        {one.isOlder && `, ${words.importOlder}`}
      </span>
    </li>
  );
}
