import type { PageSession } from './page-session';
import { pointAt } from './point';
import type { PointedView, PointScript } from './protocol';
import type { Question } from './survey';
import { labelsOfForm } from './taught';

/** What stands beside the page script where a person points: keeps what they pointed at until they have said what it is. */
export class PointSession implements PointScript {
  #page: PageSession;
  #pointed: Question | undefined;
  #pointing: AbortController | undefined;

  constructor(page: PageSession) {
    this.#page = page;
  }

  async point(): Promise<boolean> {
    this.letGo();
    this.#pointing = new AbortController();
    const questions = this.#page.forms.flatMap((form) => form.questions);
    this.#pointed = await pointAt(questions, this.#page.view.document, this.#pointing.signal);
    return this.#pointed !== undefined;
  }

  pointed(): PointedView | null {
    const element = this.#pointed?.found.element;
    const form = this.#page.forms.find(({ questions }) => questions.some(({ found }) => found.element === element));
    const question = form?.questions.find(({ found }) => found.element === element);
    if (!form || !question) return null;
    return { id: this.#page.idOf(question), control: question.control, labels: labelsOfForm(form.questions) };
  }

  letGo(): void {
    this.#pointing?.abort();
    this.#pointed = undefined;
  }
}
