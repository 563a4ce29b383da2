import '@/components/theme.css';
import '@/components/popup.css';
import { render } from 'preact';
import { openEditor, openSidePanel } from '@/browser/views';
import { Popup } from '@/components/popup';
import { createPopupModel } from '@/components/popup-model';

/** `?tab=ID` opens the popup as an ordinary page for that tab. */
const given = Number(new URLSearchParams(location.search).get('tab')) || undefined;
const model = createPopupModel('popup', given);
render(
  <Popup
    model={model}
    onOpenEditor={(variant) => {
      void openEditor(variant).then(() => window.close());
    }}
    onOpenPanel={() => {
      void openSidePanel(model.tabId.value).then(() => window.close());
    }}
  />,
  document.getElementById('app')!,
);
void model.start();
