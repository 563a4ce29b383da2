import { items } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'jobBenefits',
  takes: 'long',
});

export default defineAnswer(field, (posting) => items(posting.jobBenefits, 'jobBenefits'));
