import { readReadyId, stacksOf } from '@/browser/library';
import { roleOf } from '@/templates/roles';
import type { PopupModel } from './popup-model';
import { words } from './words';

interface Props {
  readonly model: PopupModel;
}

/** Level and stack of a ready-made template, one press each. */
export function StackChips({ model }: Props) {
  const ready = model.chosen.value ? readReadyId(model.chosen.value) : undefined;
  const role = ready && roleOf(ready.role);
  if (!ready || !role) return null;
  return (
    <div class="chips">
      {role.levels.length > 1 &&
        role.levels.map((level) => (
          <button
            type="button"
            class="chip"
            key={level}
            aria-pressed={level === ready.level}
            onClick={() => void model.setLevel(level)}
          >
            {words.levels[level]}
          </button>
        ))}
      <select
        class="select"
        aria-label={words.stack}
        value={ready.stack}
        onChange={(event) => void model.setStack(event.currentTarget.value)}
      >
        {stacksOf(role.id).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
