import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'jobLocation.region',
  takes: 'choice',
});

export default defineAnswer(field, (posting) => line(posting.jobLocation?.address.addressRegion));
