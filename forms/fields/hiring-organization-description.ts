import { paragraphs } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'hiringOrganization.description',
  takes: 'long',
});

export default defineAnswer(field, (posting) =>
  paragraphs(posting.hiringOrganization?.description?.split(/\n+/), 'hiringOrganization.description'),
);
