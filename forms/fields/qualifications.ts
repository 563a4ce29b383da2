import { items } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'qualifications',
  takes: 'long',
});

export default defineAnswer(field, (posting) => items(posting.qualifications, 'qualifications'));
