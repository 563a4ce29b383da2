import '@/components/theme.css';
import '@/components/popup.css';
import { render } from 'preact';
import { fillPage } from '@/browser/fill';
import { openPage, undoPage } from '@/browser/page';
import { onTabAllowed, openEditor, watchTab } from '@/browser/views';
import { Popup } from '@/components/popup';
import { createPopupModel } from '@/components/popup-model';

const forTools = { openPage, fillPage, undoPage };
export type Conductor = typeof forTools;
declare global {
  /** What fills, for tools that drive this page (`npm run inspect`). */
  var conductor: Conductor | undefined;
}
globalThis.conductor = forTools;

const model = createPopupModel('panel');
render(<Popup model={model} onOpenEditor={(variant) => void openEditor(variant)} />, document.getElementById('app')!);
void model.start();
watchTab(() => void model.lookAgain());
onTabAllowed((tabId) => {
  if (tabId === model.tabId.value && !model.page.value) void model.lookAgain();
});
