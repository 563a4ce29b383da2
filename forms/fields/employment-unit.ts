import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'employmentUnit',
  takes: 'line',
  answer: (posting) => line(posting.employmentUnit?.name),
});
