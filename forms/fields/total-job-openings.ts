import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'totalJobOpenings',
  takes: 'number',
});

export default defineAnswer(field, (posting) =>
  posting.totalJobOpenings ? { type: 'number', value: posting.totalJobOpenings } : undefined,
);
