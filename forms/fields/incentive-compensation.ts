import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'incentiveCompensation',
  takes: 'line',
});

export default defineAnswer(field, (posting) => line(posting.incentiveCompensation));
