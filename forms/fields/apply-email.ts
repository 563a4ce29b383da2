import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'applyEmail',
  takes: 'email',
  samples: [/\b(jobs?|careers?|hr|recruit\w*|hiring)@/i],
});

export default defineAnswer(field, (posting) => line(posting.applicationContact?.email));
