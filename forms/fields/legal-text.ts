import { paragraphs } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'legalText',
  takes: 'long',
  answer: (posting) => paragraphs(posting['x-legalText'], 'legalText'),
});
