import '@/components/theme.css';
import '@/components/editor/editor.css';
import { render } from 'preact';
import { Editor } from '@/components/editor/editor';
import { createEditorModel } from '@/components/editor/editor-model';

const model = createEditorModel();
render(<Editor model={model} />, document.getElementById('app')!);
void model.start();
