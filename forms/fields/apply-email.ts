import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'applyEmail',
  takes: 'email',
  samples: [/\b(jobs?|careers?|hr|recruit\w*|hiring)@/i],
  answer: (posting) => line(posting.applicationContact?.email),
});
