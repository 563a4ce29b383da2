import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'hiringOrganization',
  takes: 'line',
  samples: [/\b(acme|inc|ltd|gmbh|corp|llc)\b/i],
  answer: (posting) => line(posting.hiringOrganization?.name),
});
