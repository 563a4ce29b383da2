import { howToApply, line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'howToApply',
  takes: 'long',
});

export default defineAnswer(field, (posting) => line(howToApply(posting)));
