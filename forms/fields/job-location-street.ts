import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'jobLocation.street',
  takes: 'line',
  samples: [/\b(street|main st|road)\b/i],
});

export default defineAnswer(field, (posting) => line(posting.jobLocation?.address.streetAddress));
