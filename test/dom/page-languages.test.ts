import { afterEach, expect, test } from 'vitest';
import { compileLanguage } from '@/forms/compile';
import de from '@/forms/languages/de';
import en from '@/forms/languages/en';
import { needsOf } from '@/forms/needs';
import { PageSession } from '@/forms/page-session';

afterEach(() => document.body.replaceChildren());

test.each([
  ['de', 'Stellenbezeichnung', ['de', 'en']],
  ['', 'Titel der Stelle und Beschreibung für die Firma', ['de', 'en']],
  ['en', 'Job title', ['en', 'de']],
])('a page in “%s” that says “%s” is filled in the first of %j', (lang, label, wanted) => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument!;
  inner.write(`<!doctype html><html lang="${lang}"><body><form><label>${label} <input></label></form></body></html>`);
  inner.close();
  // English is injected first, whatever the page speaks.
  const injected = [en, de].map((language) => compileLanguage(language));
  const session = new PageSession(frame.contentWindow as Window & typeof globalThis, () => injected);
  Object.defineProperty(session, 'isOwner', { value: true });
  const { languages } = needsOf(session.signs([]));
  expect(session.describe([], languages).languages).toEqual(wanted);
});
