import { facts, workplaceOf } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'workplaceType',
  takes: 'choice',
  facets: ['workplaceType'],
});

export default defineAnswer(field, (posting) => facts({ workplaceType: workplaceOf(posting) }));
