import { categoriesOf, line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'occupationalCategory',
  takes: 'choice',
  answer: (posting) => line(posting.occupationalCategory, categoriesOf(posting)),
});
