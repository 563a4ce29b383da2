import { parentOf } from './dom';
import { isOpen } from './popup';
import { clean } from './text';

declare const document: never;

const WORDS =
  'add|insert|hinzufügen|ajouter|añadir|agregar|adicionar|incluir|acrescentar|aggiungi|inserisci|toevoegen|voeg toe|dodaj|追加|添加|新增|增加';
const ADDS = new RegExp(`^(?:\\+|\\W*(?:${WORDS})(?:\\s.{1,24})?\\W*)$`, 'iu');
/** What would be a whole posting, and no line of its lists: "Add job". */
const POSTING =
  /job|vacanc|position|posting|opening|listing|offre|poste|emploi|annonce|stelle|anzeige|oferta|empleo|vacante|vaga|annunci|offert|lavoro|vacature|prac|ogłosz|求人|职位|職位|岗位|招聘/i;
/** What ends a form, or a step of it. */
const ENDS =
  /post|publi|save|create|submit|next|continue|send|finish|preview|update|speicher|veröffentlich|erstell|anlegen|weiter|absend|enregistr|créer|suivant|envoyer|valider|guardar|crear|siguiente|enviar|salvar|criar|próximo|avançar|salva|pubblica|crea|avanti|invia|opslaan|plaats|volgende|verstuur|zapisz|opublik|utwórz|dalej|wyślij|保存|公開|掲載|投稿|登録|作成|次へ|送信|发布|發佈|提交|创建|下一步/i;
const BUTTONS = 'button,input[type="button"],input[type="submit"],[role="button"]';
const SCOPES = 'form,dialog,[role="dialog"],[role="form"],main,body';
const LEVELS = 2;

/**
 * The button on the same line, behind a line of text, that adds what is typed to a list: "Add", "+". Never one that submits:
 * it stands alone on its line, names no posting, and another button ends the form.
 */
export function addButtonOf(input: HTMLElement): HTMLElement | undefined {
  let at: Element = input;
  for (let level = 0; level < LEVELS; level++) {
    const box = parentOf(at);
    if (!box || box.matches('form,fieldset,body')) return undefined;
    const buttons = buttonsIn(box).filter((button) => isBehind(input, button));
    if (buttons.length > 0) return buttons.length === 1 && isAdding(buttons[0]!) ? buttons[0] : undefined;
    at = box;
  }
  return undefined;
}

const buttonsIn = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(BUTTONS)].filter(isOpen);

const isAdding = (button: HTMLElement): boolean =>
  namesAdding(button) && !submits(button) && buttonsIn(button.closest(SCOPES)!).some((other) => ends(other, button));

const namesAdding = (button: HTMLElement): boolean => {
  const name = nameOf(button);
  return ADDS.test(name) && !POSTING.test(name);
};

/** Whether a button behind another ends the form. */
const ends = (other: HTMLElement, button: HTMLElement): boolean =>
  (button.compareDocumentPosition(other) & 4) !== 0 &&
  !namesAdding(other) &&
  (submits(other) || ENDS.test(nameOf(other)));

const nameOf = (button: HTMLElement): string =>
  clean(button.getAttribute('aria-label') || (button as HTMLInputElement).value || button.textContent || button.title);

const submits = (button: HTMLElement): boolean =>
  (button as HTMLButtonElement).type === 'submit' && button.closest('form') !== null;

/** What stands below a line makes another line: "Add a responsibility". */
function isBehind(input: HTMLElement, button: HTMLElement): boolean {
  if ((input.compareDocumentPosition(button) & 4) === 0) return false;
  const [line, other] = [input.getBoundingClientRect(), button.getBoundingClientRect()];
  const middle = other.top + other.height / 2;
  return middle > line.top && middle < line.bottom && Math.abs(other.left - line.right) < line.width / 2 + 60;
}
