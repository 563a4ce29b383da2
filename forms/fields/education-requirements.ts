import { educationLevel } from '@/templates/posting';
import { facts } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'educationRequirements',
  takes: 'choice',
  facets: ['education'],
  samples: [/\b(degree|bachelor|diploma)\b/i],
  answer: (posting) => facts({ education: educationLevel(posting) }),
});
