import { contractOf, facts } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'workTime',
  takes: 'choice',
  facets: ['workTime'],
});

export default defineAnswer(field, (posting) => facts({ workTime: contractOf(posting).workTime }));
