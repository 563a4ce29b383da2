import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'php-symfony',
  name: 'PHP · Symfony · PostgreSQL',
  technologies: ['php', 'symfony', 'postgresql', 'rabbitmq', 'docker', 'phpunit', 'gitlab-ci'],
  roles: ['backend-developer', 'web-developer', 'technical-lead'],
});
