import { bound } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'baseSalary.min',
  takes: 'money',
  samples: [/\b(min|from|von|desde|od)\b/i],
  answer: (posting) => bound(posting, posting.baseSalary?.value.minValue),
});
