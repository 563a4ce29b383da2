import { contractOf, facts } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'workTime',
  takes: 'choice',
  facets: ['workTime'],
  answer: (posting) => facts({ workTime: contractOf(posting).workTime }),
});
