import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'workHours',
  takes: 'line',
  samples: [/\b\d{1,2}(:\d{2}|\s?(am|pm|uhr|h))\b/i],
});

export default defineAnswer(field, (posting) => line(posting.workHours));
