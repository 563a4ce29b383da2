import { candidate, fitting } from './fitting';
import { homesOf } from './homes';
import { LENGTHS } from './lengths';
import { numberFor } from './number-for';
import { type Family, LEVELS } from './role';
import type { Candidate, Chosen, Setting } from './setting';
import type { LineSection, LineTable, TextLine } from './text';

/**
 * The lines that a technology offers to a role at a level, the most specific first:
 * of its own, else of its kind, else of its category.
 */
export function candidatesFor(chosen: Chosen, section: LineSection, setting: Setting): Candidate[] {
  const { technology } = chosen;
  const { texts, role } = setting;
  if (!technology) return offer(chosen, 'unknown', texts.general.unknown, { section, setting, homes: role.families });
  const { id, kind, category } = technology;
  if (section === 'p' && setting.level === 'junior') {
    return offer(chosen, `category-${category}`, texts.categories[category], {
      section,
      setting,
      homes: role.families,
    });
  }
  const homes = homesOf(technology, texts.technologies[id] ?? {}, section);
  const own = offer(chosen, id, texts.technologies[id], { section, setting, homes });
  if (own.length > 0) return own;
  const ofKind = offer(chosen, `kind-${kind}`, texts.kinds[kind], { section, setting, homes });
  if (ofKind.length > 0) return ofKind;
  const meant = offer(chosen, `category-${category}`, texts.categories[category], { section, setting, homes: [] });
  if (meant.length > 0) return meant;
  return offer(chosen, `category-${category}`, texts.categories[category], { section, setting, homes: role.families });
}

interface Wanted {
  readonly section: LineSection;
  readonly setting: Setting;
  /** Whom the lines without a family are for. */
  readonly homes: readonly Family[];
}

function offer(chosen: Chosen, owner: string, table: LineTable = {}, { section, setting, homes }: Wanted): Candidate[] {
  const all = fitting(owner, table, section, setting, homes);
  const turn = numberFor(`${setting.role.id} ${chosen.id}`) + LENGTHS[setting.level].turn;
  const lines = inTurn(setting.level === 'junior' ? withoutAmbition(all) : all, turn);
  return lines.map((line) => ({
    ...candidate(line),
    owner: chosen.id,
    ...(owner !== chosen.id && { id: `${line.id}@${chosen.id}`, text: line.text.replaceAll('{name}', chosen.name) }),
  }));
}

/** What is written for every level is too much for a junior where something is written for juniors. */
function withoutAmbition(lines: readonly TextLine[]): readonly TextLine[] {
  const forJuniors = lines.filter(({ to }) => to === 0);
  return forJuniors.length > 0 ? forJuniors : lines;
}

/** Lines that say equally much, in an order that another role or level may not have: two texts should not read the same. */
function inTurn(lines: readonly TextLine[], turn: number): TextLine[] {
  const isPlain = (line: TextLine) => !line.theme && line.to - line.from === LEVELS.length - 1;
  const audience = String(lines.find(isPlain)?.audience);
  const isEqual = (line: TextLine) => isPlain(line) && String(line.audience) === audience;
  const equal = lines.filter(isEqual);
  const at = turn % Math.max(equal.length, 1);
  const turned = [...equal.slice(at), ...equal.slice(0, at)];
  return lines.map((line) => (isEqual(line) ? turned.shift()! : line));
}
