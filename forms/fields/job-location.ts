import { line, placeOf } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'jobLocation',
  takes: 'line',
  samples: [
    /\b(remote|london|new york|san francisco|berlin|paris)\b/i,
    /\bcity\b.*\b(state|country)\b/i,
    /^[\p{Lu}][\p{L} ]+, [A-Z]{2}\b/u,
  ],
});

export default defineAnswer(field, (posting) => line(placeOf(posting)));
