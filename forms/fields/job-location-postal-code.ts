import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'jobLocation.postalCode',
  takes: 'line',
  samples: [/^\d{4,5}$/],
  answer: (posting) => line(posting.jobLocation?.address.postalCode),
});
