import { type Chosen, candidatesFor, fitting, type Setting } from './candidates';
import { mentionsIn } from './mentions';
import { rankByTheme } from './ranking';
import { impliedBy } from './technologies';
import type { TemplateLine } from './template';

/** How many technologies an overview names: those that shape the work. */
const MAX_SHAPING = 3;

/** What the job is for: an opening that names the two or three shaping technologies, and what the level is about. */
export function composeOverview(setting: Setting, all: readonly Chosen[]): TemplateLine[] {
  const lines = fitting(
    setting.role.id,
    setting.texts.roles[setting.role.id]!.lines,
    'o',
    setting,
    setting.role.families,
  );
  const opening = lines.find(({ text }) => text.includes('{shape}'));
  const level = lines.find(({ text }) => !text.includes('{shape}'));
  const text = [opening && shaped(opening.text, shapeOf(setting, all), setting.texts.language), level?.text];
  return [{ id: [opening?.id, level?.id].filter(Boolean).join('+'), text: text.filter(Boolean).join(' ') }];
}

function shaped(opening: string, shape: readonly string[], language: string): string {
  if (shape.length === 0) return opening.replace(/:? \{shape\}/, '');
  return opening.replace('{shape}', new Intl.ListFormat(language).format(shape));
}

/** What the shaping technologies bring, in words; one that another of them has named already is left out. */
function shapeOf(setting: Setting, all: readonly Chosen[]): string[] {
  const phrases: string[] = [];
  const covered = new Set<string>();
  for (const { chosen } of rankByTheme(all, setting.role)) {
    const phrase = candidatesFor(chosen, 'o', setting)[0]?.text;
    if (!phrase || phrases.length === MAX_SHAPING || covered.has(chosen.id)) continue;
    phrases.push(phrase);
    for (const { technology } of mentionsIn(phrase)) covered.add(technology.id);
    for (const id of impliedBy([chosen.id])) covered.add(id);
  }
  return phrases;
}
