import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'jobLocation.region',
  takes: 'choice',
  answer: (posting) => line(posting.jobLocation?.address.addressRegion),
});
