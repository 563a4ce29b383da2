import { items } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'qualifications.preferred',
  takes: 'long',
  answer: (posting) => items(posting['x-preferred'], 'qualifications.preferred'),
});
