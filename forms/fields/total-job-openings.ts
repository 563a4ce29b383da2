import { defineField } from '../field';

export default defineField({
  property: 'totalJobOpenings',
  takes: 'number',
  answer: (posting) => (posting.totalJobOpenings ? { type: 'number', value: posting.totalJobOpenings } : undefined),
});
