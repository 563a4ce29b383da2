import { code } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'jobLocation.country',
  takes: 'choice',
  answer: (posting) => code('country', posting.jobLocation?.address.addressCountry),
});
