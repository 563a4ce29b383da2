import type { WrittenControl } from './fill';
import { presentOf } from './present';
import type { FillReport, ReportRow, Status } from './protocol';

declare const document: never;

/** A report by what the controls hold by now: some pages take back, or change, what was written a good while later. */
export const recheck = (report: FillReport, written: readonly WrittenControl[]): FillReport => ({
  ...report,
  rows: report.rows.map((row) => rowNow(row, written)),
});

const HELD: ReadonlySet<Status> = new Set<Status>(['landed', 'changed', 'cut']);

function rowNow(row: ReportRow, written: readonly WrittenControl[]): ReportRow {
  const one = written.find(({ id }) => id === row.id);
  const question = one && HELD.has(row.status) ? presentOf(one.question) : undefined;
  if (!one || !question) return row;
  const got = one.driver.read(question).text;
  if (got === one.after.text) return row;
  return got === one.before.text
    ? { ...row, status: 'refused', got, why: { id: 'refused' } }
    : { ...row, status: 'changed', got, why: { id: 'changed', text: got.slice(0, 80) } };
}
