import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'python-django-pg',
  name: 'Python · Django · PostgreSQL',
  technologies: ['python', 'django', 'drf', 'postgresql', 'celery', 'redis', 'docker', 'pytest'],
  roles: ['backend-developer', 'full-stack-developer', 'software-engineer', 'engineering-manager', 'technical-lead'],
});
