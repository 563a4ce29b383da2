import { tiedText } from './label';
import { whileStill } from './still';
import { type Question, survey } from './survey';
import { fold } from './text';

declare const document: never;

/** A question as it stands in the page now: pages draw their forms anew. Undefined where it is gone. */
export function presentOf(question: Question): Question | undefined {
  const { found, control, frame } = question;
  if (found.element.isConnected && found.members.every((member) => member.isConnected)) return question;
  const same = survey(frame.document)
    .flatMap(({ questions }) => questions)
    .filter(
      ({ control: now }) =>
        now.kind === control.kind && now.label === control.label && now.name === control.name && now.id === control.id,
    );
  return same.length === 1 ? { ...same[0]!, frame } : undefined;
}

/** What questions are called at the beginning of a fill; says later which of them ask for something else by now. */
export function rememberLabels(questions: readonly Question[]): (question: Question) => boolean {
  const before = whileStill(() => new Map(questions.map(({ found: { element } }) => [element, labelNow(element)])));
  return ({ found: { element } }) => {
    const then = before.get(element) ?? '';
    const now = labelNow(element);
    // A counter or a star more is no other question.
    return then !== '' && now !== '' && !now.includes(then) && !then.includes(now);
  };
}

const labelNow = (element: HTMLElement) => fold(tiedText(element).replace(/\d+/g, ' '));
