import { line } from '../answers';
import { categoriesOf } from '../categories';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'occupationalCategory',
  takes: 'choice',
});

export default defineAnswer(field, (posting) => line(posting.occupationalCategory, categoriesOf(posting)));
