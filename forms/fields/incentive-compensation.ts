import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'incentiveCompensation',
  takes: 'line',
  answer: (posting) => line(posting.incentiveCompensation),
});
