import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'hiringOrganization.industry',
  takes: 'choice',
  answer: (posting) => line(posting.industry),
});
