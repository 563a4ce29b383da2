import '@/components/theme.css';
import '@/components/popup.css';
import { render } from 'preact';
import { openEditor, openSidePanel } from '@/browser/views';
import { Popup } from '@/components/popup';
import { createPopupModel } from '@/components/popup-model';

const model = createPopupModel('popup');
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
