import { facts } from '../answers';
import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'applyMethod',
  takes: 'choice',
  facets: ['applyMethod'],
});

export default defineAnswer(field, (posting) =>
  facts({ applyMethod: posting['x-applyUrl'] ? 'URL' : posting.applicationContact?.email ? 'EMAIL' : undefined }),
);
