import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'html-css-js',
  name: 'HTML · CSS · JavaScript',
  technologies: ['html', 'css', 'javascript', 'webpack', 'rest', 'git'],
  roles: ['web-developer'],
});
