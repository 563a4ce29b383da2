import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'php-laravel',
  name: 'PHP · Laravel · MySQL',
  technologies: ['php', 'laravel', 'mysql', 'redis', 'vue', 'docker', 'phpunit'],
  roles: ['backend-developer', 'full-stack-developer', 'web-developer', 'engineering-manager', 'technical-lead'],
});
