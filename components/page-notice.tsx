import { useSignal } from '@preact/signals';
import { requestOrigin } from '@/browser/sites';
import { PointButton } from './point-button';
import type { PopupModel } from './popup-model';
import { words } from './words';

interface Props {
  readonly model: PopupModel;
}

/** Why there is nothing to fill, and the one next step. */
export function PageNotice({ model }: Props) {
  const view = model.page.value?.view;
  const foreign = view?.foreignFrames[0];
  return (
    <div class="notice">
      <Reason model={model} />
      {foreign && <ForeignFrame origin={foreign} model={model} />}
    </div>
  );
}

function Reason({ model }: Props) {
  const view = model.page.value?.view;
  switch (model.status.value) {
    case 'looking':
      return <p class="muted">{words.looking}</p>;
    case 'none':
      return (
        <>
          <p>{view?.isLoading ? words.stillLoading : words.noForm}</p>
          {!view?.foreignFrames[0] && <p class="muted">{words.noFormNext}</p>}
        </>
      );
    case 'other':
      return (
        <>
          <p>{words.otherForm(view?.otherKind)}</p>
          <div class="choices">
            <button type="button" class="link" onClick={() => void model.teaching.teachPosting()}>
              {words.isPosting}
            </button>
            <PointButton model={model} />
          </div>
        </>
      );
    case 'press-button':
      return <p>{words.pressButton}</p>;
    case 'gone':
      return (
        <>
          <p>{words.gone}</p>
          <button type="button" class="button" onClick={() => void model.lookAgain()}>
            {words.tryAgain}
          </button>
        </>
      );
    default:
      return <p>{words.notAllowed}</p>;
  }
}

/** The form stands in a frame of another site: that one permission, and why. */
function ForeignFrame({ origin, model }: Props & { readonly origin: string }) {
  const isDenied = useSignal(false);
  const { host } = new URL(origin);
  const allow = async () => {
    isDenied.value = !(await requestOrigin(origin, { for: 'frame' }));
    if (!isDenied.value) await model.lookAgain();
  };
  return (
    <>
      <p aria-live="polite">{isDenied.value ? words.siteNotAllowed(host) : words.foreignFrame(host)}</p>
      <button type="button" class="button" onClick={() => void allow()}>
        {words.allowSite(host)}
      </button>
    </>
  );
}
