import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'hiringOrganization.industry',
  takes: 'choice',
});

export default defineAnswer(field, (posting) => line(posting.industry));
