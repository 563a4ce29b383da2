import '@/components/theme.css';
import '@/components/popup.css';
import { render } from 'preact';
import * as page from '@/browser/page';
import { onTabAllowed, openEditor, watchTab } from '@/browser/views';
import { Popup } from '@/components/popup';
import { createPopupModel } from '@/components/popup-model';

declare global {
  /** The conductor, for tools that drive this page (`npm run inspect`). */
  var conductor: typeof page | undefined;
}
globalThis.conductor = page;

const model = createPopupModel('panel');
render(<Popup model={model} onOpenEditor={(variant) => void openEditor(variant)} />, document.getElementById('app')!);
void model.start();
watchTab(() => void model.lookAgain());
onTabAllowed((tabId) => {
  if (tabId === model.tabId.value && !model.page.value) void model.lookAgain();
});
