import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'analyst-python',
  name: 'Analysis: Python · pandas · PostgreSQL',
  technologies: ['python', 'pandas', 'sql', 'jupyter', 'postgresql', 'numpy'],
  roles: ['data-analyst'],
});
