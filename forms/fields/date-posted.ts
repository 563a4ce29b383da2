import { day } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'datePosted',
  takes: 'day',
  answer: (posting) => day(posting.datePosted),
});
