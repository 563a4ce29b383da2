import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'contact.email',
  takes: 'email',
  samples: [/@/],
  answer: (posting) => line(posting.applicationContact?.email),
});
