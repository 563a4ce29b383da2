import { bound } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'baseSalary.max',
  takes: 'money',
  samples: [/\b(max|to|bis|hasta|do)\b/i],
});

export default defineAnswer(field, (posting) => bound(posting, posting.baseSalary?.value.maxValue));
