import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'wordpress-php',
  name: 'WordPress · PHP · MySQL',
  technologies: ['php', 'wordpress', 'mysql', 'html', 'css', 'javascript', 'nginx'],
  roles: ['web-developer'],
});
