import { contractOf, facts } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'term',
  takes: 'choice',
  facets: ['term'],
  samples: [/\b\d+ (months?|years?)\b/i],
});

export default defineAnswer(field, (posting) => facts({ term: contractOf(posting).term }));
