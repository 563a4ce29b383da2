import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { looksAt, patternOf, registerLook, requestOrigin, revokeOrigin } from '@/browser/sites';
import { BookmarkIcon } from './icons/bookmark';
import { DotsIcon } from './icons/dots';
import { EyeIcon } from './icons/eye';
import { GearIcon } from './icons/gear';
import type { PopupModel } from './popup-model';
import { Sheet } from './sheet';
import { words } from './words';

interface Props {
  readonly model: PopupModel;
  readonly onSettings: () => void;
}

export const MoreMenu = ({ model, onSettings }: Props) => (
  <Sheet label={words.more} icon={<DotsIcon />} below>
    {(close) => (
      <>
        {model.chosen.value && <SaveVariant model={model} onDone={close} />}
        {model.page.value && <AlwaysLook origin={originOf(model)} />}
        <button
          type="button"
          class="item"
          onClick={() => {
            close();
            onSettings();
          }}
        >
          <GearIcon />
          {words.settings}
        </button>
      </>
    )}
  </Sheet>
);

const originOf = ({ page }: PopupModel) => page.value!.view.origin;

function SaveVariant({ model, onDone }: { readonly model: PopupModel; readonly onDone: () => void }) {
  const name = useSignal<string | null>(null);
  const save = async (event: Event) => {
    event.preventDefault();
    await model.saveVariant(name.value?.trim() || model.chosenEntry.value!.title);
    onDone();
  };
  if (name.value === null) {
    return (
      <button type="button" class="item" onClick={() => (name.value = model.chosenEntry.value?.title ?? '')}>
        <BookmarkIcon />
        {words.saveVariant}
      </button>
    );
  }
  return (
    <form class="item" onSubmit={(event) => void save(event)}>
      <input
        class="field"
        aria-label={words.saveVariantName}
        ref={(input) => input?.focus()}
        value={name.value}
        onInput={(event) => (name.value = event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {words.done}
      </button>
    </form>
  );
}

/** One origin, asked for by this press; a prompt can close the popup, so the background acts on what was granted. */
function AlwaysLook({ origin }: { readonly origin: string }) {
  const isOn = useSignal<boolean | null>(null);
  const { host } = new URL(origin);
  useEffect(() => {
    void looksAt(patternOf(origin)).then((looks) => {
      isOn.value = looks;
    });
  }, [origin]);
  const change = async () => {
    if (isOn.value) {
      await revokeOrigin(patternOf(origin));
      isOn.value = false;
    } else if (await requestOrigin(origin, { for: 'look' })) {
      await registerLook(patternOf(origin));
      isOn.value = true;
    }
  };
  return (
    <button
      type="button"
      class="item"
      aria-pressed={isOn.value === true}
      title={isOn.value ? words.alwaysLooks(host) : undefined}
      onClick={() => void change()}
    >
      <EyeIcon />
      {words.alwaysLook(host)}
      {isOn.value && <span class="good">{words.on}</span>}
    </button>
  );
}
