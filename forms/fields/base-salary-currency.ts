import { code } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'baseSalary.currency',
  takes: 'choice',
  samples: [/^(usd|eur|gbp|chf|[$€£])/i],
  answer: (posting) => code('currency', posting.baseSalary?.currency),
});
