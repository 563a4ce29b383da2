import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'emb-linux',
  name: 'Embedded Linux: C++',
  technologies: ['cpp', 'linux', 'bash', 'docker', 'gitlab-ci'],
  roles: ['embedded-engineer'],
});
