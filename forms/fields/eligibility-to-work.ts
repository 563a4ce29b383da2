import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'eligibilityToWork',
  takes: 'line',
  answer: (posting) => line(posting.eligibilityToWorkRequirement),
});
