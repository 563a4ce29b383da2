import { contractOf, facts } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'employmentType',
  takes: 'choice',
  facets: ['workTime', 'term', 'engagement', 'programme', 'seasonal', 'perDiem'],
  samples: [/full.?time/i],
});

export default defineAnswer(field, (posting) => facts(contractOf(posting)));
