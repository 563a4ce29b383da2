import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { loadLanguages } from '@/browser/languages';
import { pageLanguages } from '@/forms/page-language';
import { type ReadJob, readJob } from '@/forms/read-job';
import type { DetailKey } from '@/templates/details';
import { guessTemplate } from '@/templates/guess-template';
import { lineText } from '@/templates/line';
import type { SectionId } from '@/templates/post';
import type { Level } from '@/templates/role';
import { roleOf, roles } from '@/templates/roles';
import { OWN_SECTIONS } from '@/templates/variant';
import { words as popupWords } from '../words';
import { Dialog } from './dialog';
import type { EditorModel } from './editor-model';
import { TechnologiesBox } from './technologies-box';
import { words } from './words';

interface Props {
  readonly model: EditorModel;
  readonly onClose: () => void;
}

interface Found {
  readonly job: ReadJob;
  readonly role: string;
  readonly level: Level;
  readonly technologies: readonly string[];
}

/** A post that exists becomes a variant: pasted, taken apart, and each part shown before it is kept. */
export function PostDialog({ model, onClose }: Props) {
  const found = useSignal<Found | null>(null);
  return (
    <Dialog title={words.postTitle} onClose={onClose}>
      {found.value ? (
        <FoundForm
          found={found.value}
          onChange={(next) => (found.value = next)}
          onBack={() => (found.value = null)}
          onCreate={({ job, role, level, technologies }) => {
            onClose();
            void model.createFromPost(job, { role, level, technologies });
          }}
        />
      ) : (
        <PasteForm onFound={(next) => (found.value = next)} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface PasteProps {
  readonly onFound: (found: Found) => void;
  readonly onClose: () => void;
}

function PasteForm({ onFound, onClose }: PasteProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const html = useRef('');
  const problem = useSignal('');

  async function read(): Promise<void> {
    const text = box.current!.value;
    const source = html.current || text;
    if (!source.trim()) {
      problem.value = words.postNothing;
      return;
    }
    const languages = await loadLanguages(pageLanguages(undefined, [text.slice(0, 4000)]));
    const job = readJob(source, languages, window);
    const lines = Object.values(job.sections).flat();
    onFound({ job, ...guessTemplate(job.title ?? '', [job.title ?? '', ...lines].map(lineText)) });
  }

  return (
    <>
      <p class="muted">{words.postHint}</p>
      <textarea
        ref={box}
        class="field paste"
        aria-label={words.postPaste}
        rows={14}
        onInput={() => (html.current = '')}
        onPaste={(event) => {
          // The formatted copy is what is read; the box shows its text.
          const formatted = event.clipboardData?.getData('text/html');
          if (!formatted || box.current!.value.trim() !== '') return;
          const text = event.clipboardData!.getData('text/plain');
          event.preventDefault();
          [box.current!.value, html.current] = [text, formatted];
        }}
      />
      <p class="problem" aria-live="polite">
        {problem.value}
      </p>
      <p class="dialog-buttons">
        <button type="button" class="button main" onClick={() => void read()}>
          {words.postRead}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </>
  );
}

interface FoundProps {
  readonly found: Found;
  readonly onChange: (found: Found) => void;
  readonly onBack: () => void;
  readonly onCreate: (found: Found) => void;
}

function FoundForm({ found, onChange, onBack, onCreate }: FoundProps) {
  const { job, role, level, technologies } = found;
  const setJob = (change: Partial<ReadJob>) => onChange({ ...found, job: { ...job, ...change } });
  const setRole = (next: string) => {
    const levels = roleOf(next)!.levels;
    onChange({ ...found, role: next, level: levels.includes(level) ? level : levels[0]! });
  };
  return (
    <>
      <p class="muted">{words.postFound}</p>
      <div class="basis">
        <label for="post-title">{words.jobTitle}</label>
        <input
          id="post-title"
          class="field"
          value={job.title ?? ''}
          onInput={(event) => setJob({ title: event.currentTarget.value || undefined })}
        />
        <label for="post-role">{words.role}</label>
        <select id="post-role" class="select" value={role} onChange={(event) => setRole(event.currentTarget.value)}>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <label for="post-level">{words.level}</label>
        <select
          id="post-level"
          class="select"
          value={level}
          onChange={(event) => onChange({ ...found, level: event.currentTarget.value as Level })}
        >
          {roleOf(role)?.levels.map((one) => (
            <option key={one} value={one}>
              {popupWords.levels[one]}
            </option>
          ))}
        </select>
        <span>{words.technologies}</span>
        <TechnologiesBox technologies={technologies} onChange={(next) => onChange({ ...found, technologies: next })} />
      </div>
      <ul class="incoming">
        {OWN_SECTIONS.map((section) => {
          const id: SectionId = section === 'preferred' ? 'qualifications.preferred' : section;
          const lines = job.sections[id] ?? [];
          return (
            <li key={section}>
              <details>
                <summary>
                  {words.sections[section]} <span class="muted">{words.postLines(lines.length)}</span>
                </summary>
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{lineText(line)}</li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
      <h3>{words.postFacts}</h3>
      {Object.keys(job.details).length === 0 && <p class="muted">{words.postNoFacts}</p>}
      <ul class="facts">
        {(Object.entries(job.details) as [DetailKey, string][]).map(([key, value]) => (
          <li key={key}>
            <span class="muted">{words.detailNames[key] ?? key}</span>
            <span>{words.values[value] ?? value}</span>
            <button
              type="button"
              class="link"
              aria-label={words.removeTechnology(words.detailNames[key] ?? key)}
              onClick={() => {
                const { [key]: _, ...details } = job.details;
                setJob({ details });
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p class="dialog-buttons">
        <button type="button" class="button main" onClick={() => onCreate(found)}>
          {words.postCreate}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {words.postBack}
        </button>
      </p>
    </>
  );
}
