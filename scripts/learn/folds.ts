import { type CorpusForm, repositoryOf } from '@/test/corpus/corpus-form';
import { learnFields } from './fields';
import { type KindRow, kindRows, learnKinds } from './kinds';
import { type FormOutcome, type Table, understand } from './outcomes';
import { type Sample, samplesOf } from './samples';

const FOLDS = 8;

/** Forms held back, and the weights that have not seen them. */
interface Fold {
  readonly held: readonly CorpusForm[];
  readonly fields: Table['fields'];
  readonly rows: readonly KindRow[];
}

/** What forms teach, and how well forms are understood by weights that have not seen any form of their repository. */
export interface Lesson {
  readonly table: Table;
  readonly outcomes: readonly FormOutcome[];
}

/** Learns from forms, with the outcomes of cross-validation over their repositories. */
export function learnFrom(forms: readonly CorpusForm[]): Lesson {
  const samples = forms.filter(({ kind }) => kind === 'posting').flatMap(samplesOf);
  const folds = foldsOf(forms, samples);
  return {
    table: { fields: learnFields(samples), kind: learnKinds(folds.flatMap(({ rows }) => rows)) },
    outcomes: folds.flatMap((fold) => {
      const kind = learnKinds(folds.filter((other) => other !== fold).flatMap(({ rows }) => rows));
      return fold.held.map((form) => understand(form, { fields: fold.fields, kind }));
    }),
  };
}

/** The kind of a form is learned from fields as they are judged by weights that have not seen them. */
function foldsOf(forms: readonly CorpusForm[], samples: readonly Sample[]): Fold[] {
  const repositories = [...new Set(forms.map(repositoryOf))].sort();
  return Array.from({ length: FOLDS }, (_, fold): Fold => {
    const out = new Set(repositories.filter((_, at) => at % FOLDS === fold));
    const held = forms.filter((form) => out.has(repositoryOf(form)));
    const fields = learnFields(samples.filter(({ form }) => !out.has(repositoryOf(form))));
    return { held, fields, rows: held.flatMap((form) => kindRows(form, fields)) };
  });
}
