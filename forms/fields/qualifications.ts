import { items } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'qualifications',
  takes: 'long',
  answer: (posting) => items(posting.qualifications, 'qualifications'),
});
