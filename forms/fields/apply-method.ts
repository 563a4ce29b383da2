import { facts } from '../answers';
import { defineField } from '../field';

export default defineField({
  property: 'applyMethod',
  takes: 'choice',
  facets: ['applyMethod'],
  answer: (posting) =>
    facts({ applyMethod: posting['x-applyUrl'] ? 'URL' : posting.applicationContact?.email ? 'EMAIL' : undefined }),
});
