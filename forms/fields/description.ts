import { describePosting } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'description',
  takes: 'long',
  samples: [/^(describe|write)\b/i],
});

export default defineAnswer(field, (posting) => describePosting(posting));
