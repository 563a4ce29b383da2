import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'analyst-r',
  name: 'Analysis: R · PostgreSQL',
  technologies: ['r', 'sql', 'postgresql', 'git', 'tableau'],
  roles: ['data-analyst', 'data-scientist'],
});
