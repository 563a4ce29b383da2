import { titleOf } from '@/browser/library';
import { lineText } from '@/templates/line';
import type { TemplateRequest } from '@/templates/template';
import { OWN_SECTIONS } from '@/templates/variant';
import { Dialog } from './dialog';
import type { SwitchView } from './section-view';
import { words } from './words';

interface Props {
  readonly view: SwitchView;
  readonly onSwitch: (request: TemplateRequest) => void;
  readonly onClose: () => void;
}

/** What another role, level or stack would change, line by line, before it does. */
export function SwitchDialog({ view, onSwitch, onClose }: Props) {
  const { request, title, sections } = view;
  const all = OWN_SECTIONS.map((section) => sections[section]);
  const changes = all.some(({ come, gone }) => come.length + gone.length > 0) || title.from !== title.to;
  const conflicts = all.reduce((sum, section) => sum + section.conflicts, 0);
  return (
    <Dialog title={words.switchTitle} onClose={onClose}>
      <div class="switch">
        {title.from !== title.to && (
          <p>
            <del>{title.from}</del> → <ins>{title.to}</ins>
          </p>
        )}
        {!changes && <p class="muted">{words.switchSame}</p>}
        {conflicts > 0 && <p class="warn">{words.switchConflicts(conflicts)}</p>}
        {OWN_SECTIONS.map((id) => {
          const { come, gone, stay } = sections[id];
          if (come.length + gone.length === 0) return null;
          return (
            <details key={id} open={id === 'responsibilities'}>
              <summary>
                {words.sections[id]} <span class="muted">{words.switchCounts(come.length, gone.length, stay)}</span>
              </summary>
              <ul>
                {gone.map((line) => (
                  <li key={line}>
                    <del>{lineText(line)}</del>
                  </li>
                ))}
                {come.map((line) => (
                  <li key={line}>
                    <ins>{lineText(line)}</ins>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
      <p class="dialog-buttons">
        <button
          type="button"
          class="button main"
          onClick={() => {
            onSwitch(request);
            onClose();
          }}
        >
          {words.switchTo(titleOf(request.role, request.level))}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.keepAsIs}
        </button>
      </p>
    </Dialog>
  );
}
