import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'contact.name',
  takes: 'line',
  samples: [/\b(jane|john) (doe|smith)\b/i],
});

export default defineAnswer(field, (posting) => line(posting.applicationContact?.name));
