import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'title',
  takes: 'line',
  samples: [
    /\b(engineer|developer|manager|designer|analyst|assistant|technician|specialist|architect|administrator|consultant)\b/i,
  ],
  answer: (posting) => line(posting.title),
});
