import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'django-htmx',
  name: 'Django · htmx · PostgreSQL',
  technologies: ['python', 'django', 'htmx', 'postgresql', 'tailwind', 'docker', 'pytest'],
  roles: ['full-stack-developer', 'web-developer'],
});
