import type { PopupModel } from './popup-model';
import { words } from './words';

interface Props {
  readonly model: PopupModel;
}

/** The way to a field that was not found or not understood. */
export const PointButton = ({ model: { teaching } }: Props) => (
  <button type="button" class="link" disabled={teaching.isPointing.value} onClick={() => void teaching.point()}>
    {words.pointAtField}
  </button>
);
