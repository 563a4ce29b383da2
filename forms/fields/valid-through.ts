import { day } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'validThrough',
  takes: 'day',
  answer: (posting) => day(posting.validThrough),
});
