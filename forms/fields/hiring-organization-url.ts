import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'hiringOrganization.url',
  takes: 'url',
  samples: [/https?:|www\./i],
  answer: (posting) => line(posting.hiringOrganization?.sameAs),
});
