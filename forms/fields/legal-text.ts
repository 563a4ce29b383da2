import { paragraphs } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'legalText',
  takes: 'long',
});

export default defineAnswer(field, (posting) => paragraphs(posting['x-legalText'], 'legalText'));
