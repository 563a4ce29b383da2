import { bound } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'baseSalary.min',
  takes: 'money',
  samples: [/\b(min|from|von|desde|od)\b/i],
});

export default defineAnswer(field, (posting) => bound(posting, posting.baseSalary?.value.minValue));
