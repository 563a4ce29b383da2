import { bound } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'baseSalary.max',
  takes: 'money',
  samples: [/\b(max|to|bis|hasta|do)\b/i],
  answer: (posting) => bound(posting, posting.baseSalary?.value.maxValue),
});
