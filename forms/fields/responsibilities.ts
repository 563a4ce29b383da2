import { items } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'responsibilities',
  takes: 'long',
  answer: (posting) => items(posting.responsibilities, 'responsibilities'),
});
