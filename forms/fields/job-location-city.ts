import { line, placeOf } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'jobLocation.city',
  takes: 'line',
  answer: (posting) => {
    const place = placeOf(posting);
    return line(posting.jobLocation?.address.addressLocality, place ? [place] : []);
  },
});
