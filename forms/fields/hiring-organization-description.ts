import { paragraphs } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'hiringOrganization.description',
  takes: 'long',
  answer: (posting) =>
    paragraphs(posting.hiringOrganization?.description?.split(/\n+/), 'hiringOrganization.description'),
});
