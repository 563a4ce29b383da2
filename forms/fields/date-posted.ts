import { day } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'datePosted',
  takes: 'day',
});

export default defineAnswer(field, (posting) => day(posting.datePosted));
