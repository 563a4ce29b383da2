import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'title',
  takes: 'line',
  samples: [
    /\b(engineer|developer|manager|designer|analyst|assistant|technician|specialist|architect|administrator|consultant)\b/i,
  ],
});

export default defineAnswer(field, (posting) => line(posting.title));
