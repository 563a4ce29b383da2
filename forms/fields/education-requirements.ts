import { educationLevel } from '@/templates/posting';
import { facts } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'educationRequirements',
  takes: 'choice',
  facets: ['education'],
  samples: [/\b(degree|bachelor|diploma)\b/i],
});

export default defineAnswer(field, (posting) => facts({ education: educationLevel(posting) }));
