import { day } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'jobStartDate',
  takes: 'day',
  answer: (posting) => day(posting.jobStartDate),
});
