import { facts, workplaceOf } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'workplaceType',
  takes: 'choice',
  facets: ['workplaceType'],
  answer: (posting) => facts({ workplaceType: workplaceOf(posting) }),
});
