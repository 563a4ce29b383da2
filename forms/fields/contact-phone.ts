import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'contact.phone',
  takes: 'phone',
  samples: [/^\+?[\d\s()-]{6,}$/],
});

export default defineAnswer(field, (posting) => line(posting.applicationContact?.telephone));
