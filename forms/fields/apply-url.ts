import { line } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'applyUrl',
  takes: 'url',
  samples: [/https?:|www\./i],
  answer: (posting) => line(posting['x-applyUrl']),
});
