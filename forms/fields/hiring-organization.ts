import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'hiringOrganization',
  takes: 'line',
  samples: [/\b(acme|inc|ltd|gmbh|corp|llc)\b/i],
});

export default defineAnswer(field, (posting) => line(posting.hiringOrganization?.name));
