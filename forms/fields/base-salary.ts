import { amount } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'baseSalary',
  takes: 'money',
  samples: [/[$€£¥₹]/, /\b\d+\s?k\b/i, /\b\d{2,3}[.,\s]?000\b/],
});

export default defineAnswer(field, (posting) => amount(posting));
