import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'summary',
  takes: 'long',
});

export default defineAnswer(field, (posting) => line(posting['x-summary']));
