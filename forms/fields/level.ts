import { facts } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'level',
  takes: 'choice',
  facets: ['careerLevel'],
});

export default defineAnswer(field, (posting) => facts({ careerLevel: posting['x-careerLevel'] }));
