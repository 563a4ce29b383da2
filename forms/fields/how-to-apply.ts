import { howToApply, line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'howToApply',
  takes: 'long',
  answer: (posting) => line(howToApply(posting)),
});
