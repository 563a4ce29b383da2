import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'identifier',
  takes: 'line',
  answer: (posting) => line(posting.identifier?.value),
});
