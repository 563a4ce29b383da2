import { line } from '../answers';
import { categoriesOf } from '../categories';
import { defineField } from '../field';

export default defineField({
  property: 'occupationalCategory',
  takes: 'choice',
  answer: (posting) => line(posting.occupationalCategory, categoriesOf(posting)),
});
