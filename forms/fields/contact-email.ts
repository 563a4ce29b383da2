import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'contact.email',
  takes: 'email',
  samples: [/@/],
});

export default defineAnswer(field, (posting) => line(posting.applicationContact?.email));
