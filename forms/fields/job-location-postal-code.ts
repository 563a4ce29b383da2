import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'jobLocation.postalCode',
  takes: 'line',
  samples: [/^\d{4,5}$/],
});

export default defineAnswer(field, (posting) => line(posting.jobLocation?.address.postalCode));
