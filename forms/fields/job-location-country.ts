import { code } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'jobLocation.country',
  takes: 'choice',
});

export default defineAnswer(field, (posting) => code('country', posting.jobLocation?.address.addressCountry));
