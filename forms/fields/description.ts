import { describePosting } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'description',
  takes: 'long',
  samples: [/^(describe|write)\b/i],
  answer: (posting) => describePosting(posting),
});
