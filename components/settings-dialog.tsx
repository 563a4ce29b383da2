import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { saveBackup } from '@/browser/backup';
import { allowedOrigins, revokeOrigin } from '@/browser/sites';
import { deleteEverything } from '@/browser/store';
import { fillKey } from '@/browser/views';
import { laterWords } from './later-words';
import { TaughtSettings } from './taught-settings';
import { words } from './words';

interface Props {
  readonly onClose: () => void;
}

/** The sites that were allowed, the shortcut, backup, and the way to delete everything. */
export function SettingsDialog({ onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="settings" onClose={onClose}>
      <div class="settings">
        <h2 id="settings" tabIndex={-1} autofocus>
          {words.settings}
        </h2>
        <Sites />
        <TaughtSettings />
        <Shortcut />
        <Backup />
        <DeleteAll />
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}

function Sites() {
  const sites = useSignal<readonly string[]>([]);
  const load = async () => {
    sites.value = await allowedOrigins();
  };
  useEffect(() => void load(), []);
  return (
    <section>
      <h2>{laterWords.allowedSites}</h2>
      {sites.value.length === 0 && <p class="muted">{laterWords.noSites}</p>}
      {sites.value.map((origin) => (
        <div class="site" key={origin}>
          {origin.replace(/^https?:\/\/|\/\*$/g, '')}
          <button type="button" class="link" onClick={() => void revokeOrigin(origin).then(load)}>
            {laterWords.revoke('')}
            <span class="visually-hidden">{origin}</span>
          </button>
        </div>
      ))}
    </section>
  );
}

function Shortcut() {
  const key = useSignal('');
  useEffect(() => {
    void fillKey().then((found) => {
      key.value = found;
    });
  }, []);
  return (
    <section>
      <h2>{laterWords.shortcut}</h2>
      <p>{key.value || laterWords.shortcutNone}</p>
      <p class="muted">{laterWords.shortcutChange}</p>
    </section>
  );
}

function Backup() {
  const message = useSignal('');
  const save = async () => {
    try {
      await saveBackup();
      message.value = laterWords.backupDone;
    } catch (error) {
      message.value = (error as Error).message;
    }
  };
  return (
    <section>
      <h2>{laterWords.backup}</h2>
      <p class="muted">{laterWords.backupWhy}</p>
      <button type="button" class="button" onClick={() => void save()}>
        {laterWords.backupNow}
      </button>
      <p aria-live="polite">{message.value}</p>
    </section>
  );
}

function DeleteAll() {
  const step = useSignal<'idle' | 'sure' | 'done'>('idle');
  const remove = async () => {
    const { forgetVersions } = await import('@/browser/history');
    await Promise.all([deleteEverything(), forgetVersions()]);
    for (const origin of await allowedOrigins()) await revokeOrigin(origin);
    step.value = 'done';
  };
  return (
    <section>
      <h2>{laterWords.deleteAll}</h2>
      {step.value === 'idle' && (
        <button type="button" class="button danger" onClick={() => (step.value = 'sure')}>
          {laterWords.deleteAll}
        </button>
      )}
      {step.value === 'sure' && (
        <>
          <p>{laterWords.deleteAllSure}</p>
          <button type="button" class="button danger" onClick={() => void remove()}>
            {laterWords.deleteAllYes}
          </button>
          <button type="button" class="button" onClick={() => (step.value = 'idle')}>
            {words.cancel}
          </button>
        </>
      )}
      {step.value === 'done' && <p aria-live="polite">{laterWords.deleted}</p>}
    </section>
  );
}
