import { line, placeOf } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'jobLocation.city',
  takes: 'line',
});

export default defineAnswer(field, (posting) => {
  const place = placeOf(posting);
  return line(posting.jobLocation?.address.addressLocality, place ? [place] : []);
});
