import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'summary',
  takes: 'long',
  answer: (posting) => line(posting['x-summary']),
});
