import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'contact.phone',
  takes: 'phone',
  samples: [/^\+?[\d\s()-]{6,}$/],
  answer: (posting) => line(posting.applicationContact?.telephone),
});
