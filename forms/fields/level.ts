import { facts } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'level',
  takes: 'choice',
  facets: ['careerLevel'],
  answer: (posting) => facts({ careerLevel: posting['x-careerLevel'] }),
});
