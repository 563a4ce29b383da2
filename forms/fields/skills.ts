import { defineField } from '../field';

export default defineField({
  property: 'skills',
  takes: 'names',
  samples: [
    /\b(?:java|python|react|javascript|html|php|node|sql|docker|postgresql|kubernetes|aws|linux|git|typescript|cloud|database|machine learning|c\+\+|excel)\b/i,
  ],
  answer: (posting) => (posting.skills?.length ? { type: 'names', names: posting.skills } : undefined),
});
