import { contractOf, facts } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'term',
  takes: 'choice',
  facets: ['term'],
  samples: [/\b\d+ (months?|years?)\b/i],
  answer: (posting) => facts({ term: contractOf(posting).term }),
});
