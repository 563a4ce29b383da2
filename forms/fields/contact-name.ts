import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'contact.name',
  takes: 'line',
  samples: [/\b(jane|john) (doe|smith)\b/i],
  answer: (posting) => line(posting.applicationContact?.name),
});
