import { facts } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'baseSalary.unit',
  takes: 'choice',
  facets: ['salaryUnit'],
});

export default defineAnswer(field, (posting) => facts({ salaryUnit: posting.baseSalary?.value.unitText }));
