import { line } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'applyUrl',
  takes: 'url',
  samples: [/https?:|www\./i],
});

export default defineAnswer(field, (posting) => line(posting['x-applyUrl']));
