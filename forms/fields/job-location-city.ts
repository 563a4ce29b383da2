import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'jobLocation.city',
  takes: 'line',
  answer: (posting) => line(posting.jobLocation?.address.addressLocality),
});
