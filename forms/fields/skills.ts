import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'skills',
  takes: 'names',
  samples: [
    /\b(?:java|python|react|javascript|html|php|node|sql|docker|postgresql|kubernetes|aws|linux|git|typescript|cloud|database|machine learning|c\+\+|excel)\b/i,
  ],
});

export default defineAnswer(field, (posting) =>
  posting.skills?.length ? { type: 'names', names: posting.skills } : undefined,
);
