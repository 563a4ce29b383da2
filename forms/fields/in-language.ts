import { code } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'inLanguage',
  takes: 'choice',
});

export default defineAnswer(field, (posting) => code('language', posting.inLanguage));
