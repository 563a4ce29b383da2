import type { Choices, FillReport } from '@/forms/protocol';
import type { JobPosting } from '@/templates/posting';
import { describeAgain, fillFields, type Page, pageSettles, reportOf } from './page';
import { appeared, takenSections, triedAgain } from './step';

/** A fill: what it wrote at once, and how it goes on as the page brings more. */
export interface Filling {
  readonly report: FillReport;
  /**
   * Fills what the page brings late, and reads everything once more: some pages take back what they took, or change it.
   * @param signal ends it before more is written
   * @returns null where nothing of the fill stands any more: it was undone, or the page has gone on
   */
  follow(signal?: AbortSignal): Promise<FillReport | null>;
}

/** Where a fill has got to: the page as it was last looked at, and what has been tried again. */
interface Round {
  readonly page: Page;
  readonly report: FillReport;
  readonly tried: ReadonlySet<number>;
}

interface Job {
  readonly posting: JobPosting;
  readonly choices: Choices;
}

/** Fills the page, and what appears as it is filled, and answers with the report. */
export async function fillPage(page: Page, posting: JobPosting, choices: Choices): Promise<Filling> {
  const job = { posting, choices };
  const first = { page, report: await fillFields(page, posting, choices), tried: new Set<number>() };
  const round = await nextRound(first, job);
  return { report: round.report, follow: (signal) => followRound(round, job, signal) };
}

/** How long after a fill some pages bring what depends on it, take back what they took, or change it. */
const LATE_MS = 1200;
/** One field may bring the next: country, region, town. */
const MAX_ROUNDS = 4;

async function followRound(first: Round, job: Job, signal = new AbortController().signal): Promise<FillReport | null> {
  const ended = new Promise<false>((end) => signal.addEventListener('abort', () => end(false), { once: true }));
  let round = first;
  for (let times = 0; times < MAX_ROUNDS && !signal.aborted; times++) {
    if (!(await reportOf(round.page))) return null;
    round = await nextRound(round, job, { isLate: true, signal });
    if (!(await Promise.race([pageSettles(round.page, LATE_MS), ended]))) break;
  }
  return reportOf(round.page);
}

/** Looks at the page again, and fills what it asks now and did not, or did not let us answer, before. */
async function nextRound(
  { page, report, tried }: Round,
  { posting, choices }: Job,
  { isLate = false, signal }: { isLate?: boolean; signal?: AbortSignal } = {},
): Promise<Round> {
  const view = await describeAgain(page);
  const fresh = appeared(page.view, report.rows, view);
  const again = triedAgain(page.view, report.rows, view, { isLate }).filter(({ id }) => !tried.has(id));
  const ids = new Set([...fresh, ...again].map(({ id }) => id));
  const now = view.kind === 'posting' ? { ...page, view } : page;
  if (ids.size === 0 || signal?.aborted) return { page: now, report, tried };
  const others = report.rows.filter(({ id }) => !ids.has(id));
  const more = await fillFields(now, posting, {
    ...choices,
    leaveOut: [...(choices.leaveOut ?? []), ...view.fields.map(({ id }) => id).filter((id) => !ids.has(id))],
    earlier: [...(choices.earlier ?? []), ...takenSections(others)],
  });
  return { page: now, report: joined(report, more, ids), tried: new Set([...tried, ...again.map(({ id }) => id)]) };
}

/** A report with the rows of a later fill in place of those that were there, and after them. */
function joined(report: FillReport, more: FillReport, ids: ReadonlySet<number>): FillReport {
  const now = new Map(more.rows.filter(({ id }) => ids.has(id)).map((row) => [row.id, row]));
  const rows = report.rows.map((row) => now.get(row.id) ?? row);
  const known = new Set(rows.map(({ id }) => id));
  return { rows: [...rows, ...[...now.values()].filter(({ id }) => !known.has(id))], ms: report.ms + more.ms };
}
