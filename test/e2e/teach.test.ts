import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, startBrowser } from '../../scripts/browsers';
import { productBuild } from '../../scripts/build';
import { variant } from '../../scripts/demo-variant';
import { serveFolder } from '../../scripts/serve';
import { axeProblems, keep, pressButton, stored, until, waitFor } from './steps';

let extension: ExtensionBrowser;
let server: Awaited<ReturnType<typeof serveFolder>>;
const ID = `variant:${variant.id}`;

beforeAll(async () => {
  server = await serveFolder(new URL('../pages', import.meta.url).pathname);
  extension = await startBrowser('chromium', productBuild('chromium'));
}, 240_000);
afterAll(async () => {
  await extension?.close();
  server?.close();
});
beforeEach(() => keep(extension, { [ID]: variant, 'settings:all': { recent: [ID] } }));

const open = async (path: string): Promise<Page> => {
  await extension.tab.goto(`${server.origin}/${path}`);
  const popup = await extension.openPopup();
  await popup.waitForSelector('.rows .row, .notice p:not(.muted)');
  return popup;
};
const again = async (popup: Page): Promise<Page> => {
  await popup.close();
  const next = await extension.openPopup();
  await next.waitForSelector('.rows .row, .notice p:not(.muted)');
  return next;
};
const labels = (popup: Page) => popup.$$eval('.rows .label', (all) => all.map(({ textContent }) => textContent));
const says = (popup: Page) => popup.evaluate(() => document.body.textContent);
const facts = async (page: Page) =>
  Object.entries(await stored(page))
    .filter(([key]) => key.startsWith('taught:'))
    .flatMap(([key, value]) =>
      (value as { facts: { property: unknown; control?: { label: string } }[] }).facts.map(({ control, property }) => [
        key,
        control?.label,
        property,
      ]),
    );

/** Opens “Why?” on a row and chooses what its field asks for. */
async function choose(popup: Page, label: string, property: string): Promise<void> {
  await pressButton(popup, `Why? What “${label}”`);
  const row = await popup.waitForSelector(`xpath/.//li[.//button[text()="${label}"] and .//select]`);
  await (await row!.$('.evidence select'))!.select(property);
  await waitFor(popup, `Remembered for ${new URL(server.origin).host}: “${label}”`);
}

/** The popup that the browser opened by itself. */
async function reopened(): Promise<Page> {
  let found: Page | null | undefined;
  await until(async () => {
    const target = extension.browser.targets().find((one) => one.url() === extension.url('popup.html'));
    found = await target?.asPage().catch(() => null);
    return (await found?.evaluate(() => document.body.textContent.includes('what does it ask for?'))) ?? false;
  });
  return found!;
}

describe('teaching by the menu of a row', () => {
  test('changes what a field asks for, for this site, until it is forgotten', async () => {
    let popup = await open('python-org.html');
    await choose(popup, 'Contact name', 'employmentUnit');
    await waitFor(popup, 'You said so on');
    expect(await facts(popup)).toEqual([[`taught:${server.origin}`, 'Contact name', 'employmentUnit']]);
    popup = await again(popup);
    await pressButton(popup, 'Fill');
    await waitFor(popup, 'landed');
    expect(await extension.tab.$eval('[name="contact"]', (one) => (one as HTMLInputElement).value)).toBe('Platform');
    await pressButton(popup, 'Undo');
    await waitFor(popup, 'as before');
    await pressButton(popup, 'Why? What “Contact name”');
    await popup.waitForSelector('.evidence');
    await pressButton(popup, 'Forget what you said');
    await until(async () => (await facts(popup)).length === 0);
    await popup.waitForFunction(() => !document.body.textContent.includes('You said so on'));
    await popup.close();
  });

  test('says “not this”, and takes it back by Undo', async () => {
    const popup = await open('python-org.html');
    await choose(popup, 'City', 'nothing');
    await popup.waitForFunction(
      () => ![...document.querySelectorAll('.rows .label')].some((one) => one.textContent === 'City'),
    );
    expect(await says(popup)).toContain('“City” asks for nothing of a posting.');
    // The row is gone with what had the focus: it goes where the answer is.
    await popup.waitForFunction(() => document.activeElement?.textContent === 'Take it back');
    await popup.evaluate(() => (document.querySelector('.teach .link') as HTMLElement).click());
    await popup.waitForFunction(() =>
      [...document.querySelectorAll('.rows .label')].some((one) => one.textContent === 'City'),
    );
    expect(await facts(popup)).toEqual([]);
    await popup.close();
  });

  test('leaves what was filled as it was: no section is said to stand elsewhere', async () => {
    const popup = await open('python-org.html');
    await pressButton(popup, 'Fill');
    await waitFor(popup, 'landed');
    await choose(popup, 'City', 'nothing');
    await pressButton(popup, 'Fill again');
    await popup.waitForFunction(() => !document.body.textContent.includes('Filling'));
    expect(await says(popup)).not.toContain('Already said in another field.');
    expect(
      await extension.tab.$eval('[name="description"]', (one) => (one as HTMLTextAreaElement).value.length),
    ).toBeGreaterThan(500);
    await pressButton(popup, 'Undo');
    await waitFor(popup, 'as before');
    await popup.close();
  });

  test('counts on its own site only', async () => {
    let popup = await open('python-org.html');
    await choose(popup, 'City', 'nothing');
    await popup.close();
    await extension.tab.goto(`${server.origin.replace('localhost', '127.0.0.1')}/python-org.html`);
    popup = await extension.openPopup();
    await popup.waitForSelector('.rows .row');
    expect(await labels(popup)).toContain('City');
    await popup.close();
  });

  test('survives a redesign that keeps the labels, and says where it fits no longer', async () => {
    let popup = await open('python-org.html');
    await choose(popup, 'Contact name', 'employmentUnit');
    // Other names, other ids, other order.
    await extension.tab.evaluate(() => {
      for (const [at, control] of [...document.querySelectorAll('input, select, textarea')].entries()) {
        control.setAttribute('name', `f${at}`);
        const label = control.id && document.querySelector(`label[for="${CSS.escape(control.id)}"]`);
        control.id = `x${at}`;
        if (label) label.setAttribute('for', control.id);
      }
      const form = document.querySelector('form.wide')!;
      form.append(...[...form.children].reverse());
    });
    popup = await again(popup);
    await pressButton(popup, 'Why? What “Contact name”');
    await waitFor(popup, 'Understood as “department”');
    // The field is gone: its fact is said to fit no more, and forgotten on one press.
    await extension.tab.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find((one) => /Contact name/.test(one.textContent!))!;
      label.control!.remove();
      label.remove();
    });
    popup = await again(popup);
    await waitFor(popup, 'You said: “Contact name” asks for “department”. No field of this form fits that any more');
    await pressButton(popup, 'Forget');
    await until(async () => (await facts(popup)).length === 0);
    await popup.close();
  });
});

describe('pointing in the page', () => {
  /** Counts what the page hears of presses and keys. */
  const listen = () =>
    extension.tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin', 'keydown'])
        document.addEventListener(type, () => heard.push(type), true);
    });
  const heard = () => extension.tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  /** Styles that the pointing has put on elements. */
  const styled = () =>
    extension.tab.$$eval('[style*="cursor"], [style*="outline"]', (all) => all.map((one) => one.getAttribute('style')));

  test('takes one click, of which the page hears nothing, and leaves no trace', async () => {
    const popup = await open('python-org.html');
    const before = await extension.tab.evaluate(() => document.documentElement.outerHTML);
    await listen();
    await pressButton(popup, 'Point at a field');
    await waitFor(popup, 'Click the field in the page');
    await extension.tab.bringToFront();
    await until(async () => {
      await extension.tab.hover('[name="url"]');
      return (await styled()).some((style) => style?.includes('crosshair'));
    });
    await extension.tab.click('[name="url"]');
    await until(async () => (await styled()).length === 0);
    expect(await heard()).toEqual([]);
    expect(await extension.tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const next = await reopened();
    expect(await axeProblems(next)).toEqual([]);
    await next.select('.teach select', 'hiringOrganization.url');
    await pressButton(next, 'Remember');
    await waitFor(next, 'Remembered for');
    expect((await facts(next)).map(([, , property]) => property)).toEqual(['hiringOrganization.url']);
    await next.close();
  });

  test('ends at Escape, and the page is clicked as ever', async () => {
    const popup = await open('python-org.html');
    await listen();
    await pressButton(popup, 'Point at a field');
    await waitFor(popup, 'Click the field in the page');
    await extension.tab.bringToFront();
    await until(async () => {
      await extension.tab.hover('[name="city"]');
      return (await styled()).length > 0;
    });
    await extension.tab.keyboard.press('Escape');
    await until(async () => (await styled()).length === 0);
    await extension.tab.click('[name="city"]');
    expect(await heard()).toContain('click');
    await popup.close().catch(() => undefined);
  });

  test('works by keyboard: Tab to the field, Enter takes it and submits nothing', async () => {
    const popup = await open('python-org.html');
    await pressButton(popup, 'Point at a field');
    await waitFor(popup, 'Click the field in the page');
    await extension.tab.bringToFront();
    await extension.tab.focus('[name="city"]');
    const address = extension.tab.url();
    await extension.tab.keyboard.press('Enter');
    const next = await reopened();
    await waitFor(next, '“City”: what does it ask for?');
    expect(extension.tab.url()).toBe(address);
    await pressButton(next, 'Cancel');
    await next.waitForFunction(() => !document.body.textContent.includes('what does it ask for?'));
    await next.close();
  });

  test('from the side panel, which stays open', async () => {
    await (await open('python-org.html')).close();
    const panel = await extension.openView('panel');
    const shows = (part: string) =>
      until(() => panel.evaluate((wanted) => document.body.textContent.includes(wanted), part));
    await shows('Point at a field');
    await panel.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Point at a field')!.click(),
    );
    await shows('Click the field in the page');
    await extension.tab.click('label');
    await shows('what does it ask for?');
    await panel.close();
  });
});

test('a form that is taken for something else becomes a posting form when a person says so', async () => {
  const popup = await open('others/event.html');
  await waitFor(popup, 'Rolecast leaves it alone.');
  await pressButton(popup, 'It is a posting form');
  await waitFor(popup, 'Remembered for');
  await popup.waitForSelector('.rows .row');
  // Other forms of the site stay what they are.
  const other = await open('others/application.html');
  await waitFor(other, 'Rolecast leaves it alone.');
  await other.close();
});

test('settings list what was said, site by site, to be forgotten one by one or saved as a board file', async () => {
  const popup = await open('python-org.html');
  await choose(popup, 'City', 'nothing');
  await choose(popup, 'Contact name', 'employmentUnit');
  await pressButton(popup, 'More');
  await popup.waitForSelector('.sheet');
  await pressButton(popup, 'Settings');
  await popup.waitForSelector('dialog .facts li');
  expect(await popup.$$eval('dialog .facts li', (all) => all.map((one) => one.firstChild!.textContent))).toEqual([
    '“City” asks for nothing of a posting.',
    '“Contact name” asks for “department”.',
  ]);
  expect(await axeProblems(popup)).toEqual([]);
  const file = await popup.evaluate(async () => {
    let made: Blob | undefined;
    URL.createObjectURL = (blob) => {
      made = blob as Blob;
      return 'blob:none';
    };
    HTMLAnchorElement.prototype.click = () => {};
    [...document.querySelectorAll<HTMLElement>('dialog button')]
      .find((one) => one.textContent === 'Save as a board file')!
      .click();
    return made!.text();
  });
  expect(file).toContain("'City': null,");
  expect(file).toContain("'Contact name': 'employmentUnit',");
  await popup.evaluate(() => (document.querySelector('dialog .facts .link') as HTMLElement).click());
  await until(async () => (await facts(popup)).length === 1);
  expect((await facts(popup))[0]?.[1]).toBe('Contact name');
  await popup.close();
});
