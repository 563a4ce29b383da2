import { contractOf, facts } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'employmentType',
  takes: 'choice',
  facets: ['workTime', 'term', 'engagement', 'programme', 'seasonal', 'perDiem'],
  samples: [/full.?time/i],
  answer: (posting) => facts(contractOf(posting)),
});
