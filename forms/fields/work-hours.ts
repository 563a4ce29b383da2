import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'workHours',
  takes: 'line',
  samples: [/\b\d{1,2}(:\d{2}|\s?(am|pm|uhr|h))\b/i],
  answer: (posting) => line(posting.workHours),
});
