import { line, placeOf } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'jobLocation',
  takes: 'line',
  samples: [
    /\b(remote|london|new york|san francisco|berlin|paris)\b/i,
    /\bcity\b.*\b(state|country)\b/i,
    /^[\p{Lu}][\p{L} ]+, [A-Z]{2}\b/u,
  ],
  answer: (posting) => line(placeOf(posting)),
});
