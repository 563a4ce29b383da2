import { useSignal } from '@preact/signals';
import { saveVariants } from '@/browser/backup';
import type { Variant } from '@/templates/variant';
import { DotsIcon } from '../icons/dots';
import { Sheet } from '../sheet';
import type { EditorModel } from './editor-model';
import { VersionsDialog } from './versions-dialog';
import { words } from './words';

interface Props {
  readonly model: EditorModel;
  readonly variant: Variant;
}

/** What can be done with the variant as a whole. */
export function VariantMenu({ model, variant }: Props) {
  const showsVersions = useSignal(false);
  const items: readonly (readonly [string, () => unknown])[] = [
    [words.duplicate, () => model.duplicate(variant)],
    [words.versions, () => (showsVersions.value = true)],
    [words.backToTemplateAll, () => model.restoreAll()],
    [words.exportOne, () => model.save().then(() => saveVariants(new Set([variant.id])))],
    [variant.archived ? words.unarchive : words.archive, () => model.archive(variant)],
    [words.delete, () => model.remove('variant', variant.id)],
  ];
  return (
    <>
      <Sheet label={words.more} icon={<DotsIcon />} below>
        {(close) =>
          items.map(([text, run]) => (
            <button
              key={text}
              type="button"
              class="sheet-item"
              onClick={() => {
                close();
                void run();
              }}
            >
              {text}
            </button>
          ))
        }
      </Sheet>
      {showsVersions.value && <VersionsDialog model={model} onClose={() => (showsVersions.value = false)} />}
    </>
  );
}
