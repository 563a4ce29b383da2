import { BOARDS } from '@/forms/boards';
import type { CompiledLanguage } from '@/forms/compiled';
import { joinOptions } from '@/forms/options';
import { planForm } from '@/forms/plan';
import type { Choices, FieldState, PageView, Planned } from '@/forms/protocol';
import { readPost } from '@/forms/read-post';
import type { Post } from '@/templates/post';
import type { JobPosting } from '@/templates/posting';
import { postOf } from '@/templates/sections';
import { loadLanguages } from './languages';

/** What each field of a page that was described shall hold, or why nothing is written. */
export async function makePlan(
  { fields, board: boardId, languages: ids }: PageView,
  states: readonly FieldState[],
  posting: JobPosting,
  choices: Choices,
): Promise<readonly Planned[]> {
  const languages = await loadLanguages(ids);
  const board = BOARDS.find(({ id }) => id === boardId);
  const plan = planForm(
    fields,
    {
      posting,
      post: await postFor(posting, languages),
      words: { options: joinOptions(languages, board?.options) },
      languages,
      rules: (property) => board?.rules?.[property] ?? board?.rules?.description,
      states: new Map(states.map((state) => [state.id, state])),
    },
    choices,
  );
  return plan.map((planned) =>
    planned.row.state === 'keep' && board?.prefills?.includes(planned.property)
      ? { ...planned, row: { ...planned.row, prefilledBy: board.name } }
      : planned,
  );
}

/** The post of a posting; someone's description is read into sections where the posting has none of its own. */
async function postFor(posting: JobPosting, languages: readonly CompiledLanguage[]): Promise<Post> {
  const own = postOf(posting);
  const hasSections = own.some(({ section }) => section !== 'hiringOrganization.description');
  // The background of Chrome cannot read HTML; what it fills in are variants, which have sections.
  if (hasSections || !posting.description || !('DOMParser' in globalThis)) return own;
  const english = await loadLanguages(['en']);
  return readPost(posting.description, [...new Set([...languages, ...english])], globalThis as never);
}
