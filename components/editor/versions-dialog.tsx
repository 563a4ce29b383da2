import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Version } from '@/browser/history';
import { changeBetween, type Json } from '@/templates/change';
import type { DetailKey } from '@/templates/details';
import type { OwnSection, Variant } from '@/templates/variant';
import { Dialog } from './dialog';
import type { EditorModel } from './editor-model';
import { words } from './words';

interface Props {
  readonly model: EditorModel;
  readonly onClose: () => void;
}

/** How the variant was before: each version with what differs from now, and the way back to it. */
export function VersionsDialog({ model, onClose }: Props) {
  const versions = useSignal<readonly Version[] | null>(null);
  useEffect(() => {
    void model.versions().then((found) => {
      versions.value = found;
    });
  }, [model]);
  const now = model.variant.value;
  return (
    <Dialog title={words.versions} onClose={onClose}>
      {versions.value?.length === 0 && <p class="muted">{words.noVersions}</p>}
      <ul class="versions">
        {versions.value?.map((version) => (
          <li key={version.at}>
            <span>
              {words.versionAt(version.at)}
              <br />
              <span class="muted">{now && words.versionDiffers(partsThatDiffer(now, version.variant))}</span>
            </span>
            <button
              type="button"
              class="button"
              onClick={() => {
                model.restoreVersion(version);
                onClose();
              }}
            >
              {words.versionRestore}
            </button>
          </li>
        ))}
      </ul>
      <p class="dialog-buttons">
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </Dialog>
  );
}

/** The names of the parts in which two states of a variant differ. */
function partsThatDiffer(now: Variant, then: Variant): string[] {
  const change = changeBetween(now as unknown as Json, then as unknown as Json);
  return [...new Set(change.map(({ path: [first, second] }) => nameOf(first!, second)).filter(Boolean))] as string[];
}

function nameOf(part: string, inner: string | undefined): string | undefined {
  if (part === 'own') return words.sections[inner as OwnSection];
  if (part === 'details') return words.detailNames[inner as DetailKey] ?? words.details;
  const names: Readonly<Record<string, string>> = {
    name: words.name,
    title: words.jobTitle,
    role: words.role,
    level: words.level,
    technologies: words.technologies,
    stack: words.stack,
    companyId: words.company,
    tags: words.tag,
    archived: words.archived,
  };
  return names[part];
}
