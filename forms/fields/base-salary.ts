import { amount } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'baseSalary',
  takes: 'money',
  samples: [/[$€£¥₹]/, /\b\d+\s?k\b/i, /\b\d{2,3}[.,\s]?000\b/],
  answer: (posting) => amount(posting),
});
