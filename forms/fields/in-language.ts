import { code } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'inLanguage',
  takes: 'choice',
  answer: (posting) => code('language', posting.inLanguage),
});
