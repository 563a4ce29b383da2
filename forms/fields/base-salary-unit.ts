import { facts } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'baseSalary.unit',
  takes: 'choice',
  facets: ['salaryUnit'],
  answer: (posting) => facts({ salaryUnit: posting.baseSalary?.value.unitText }),
});
