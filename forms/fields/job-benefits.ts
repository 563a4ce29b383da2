import { items } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'jobBenefits',
  takes: 'long',
  answer: (posting) => items(posting.jobBenefits, 'jobBenefits'),
});
