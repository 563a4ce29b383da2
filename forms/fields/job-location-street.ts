import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'jobLocation.street',
  takes: 'line',
  samples: [/\b(street|main st|road)\b/i],
  answer: (posting) => line(posting.jobLocation?.address.streetAddress),
});
