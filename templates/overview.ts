import { candidatesFor } from './candidates';
import { fitting } from './fitting';
import { type Ranked, rankByShape } from './ranking';
import type { Chosen, Setting } from './setting';
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

/** What the shaping technologies bring, in the order of the role's themes; what comes with another of them is left out. */
function shapeOf(setting: Setting, all: readonly Chosen[]): string[] {
  const phrases: { id: string; text: string; theme: number }[] = [];
  for (const ranked of rankByShape(all, setting.role)) {
    const { chosen, theme } = ranked;
    const text = candidatesFor(chosen, 'o', setting)[0]?.text;
    const isSaid = phrases.some(({ id }) => impliedBy([id]).has(chosen.id) || impliedBy([chosen.id]).has(id));
    if (text && shapes(ranked, setting) && !isSaid) phrases.push({ id: chosen.id, text, theme });
  }
  return phrases
    .slice(0, MAX_SHAPING)
    .sort((a, b) => a.theme - b.theme)
    .map(({ text }) => text);
}

/** How work is tested and delivered shapes only the jobs that are about that. */
function shapes({ chosen, priority }: Ranked, { role }: Setting): boolean {
  const craft = role.families[0];
  if (chosen.technology?.category === 'testing') return craft === 'testing';
  if (chosen.technology?.category !== 'ci-cd') return true;
  return priority === 1 && (craft === 'operations' || craft === 'testing' || craft === 'security');
}
