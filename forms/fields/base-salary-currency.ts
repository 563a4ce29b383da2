import { code } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'baseSalary.currency',
  takes: 'choice',
  samples: [/^(usd|eur|gbp|chf|[$€£])/i],
});

export default defineAnswer(field, (posting) => code('currency', posting.baseSalary?.currency));
