import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'emb-c',
  name: 'Embedded: C · C++',
  technologies: ['c', 'cpp', 'python', 'git', 'jenkins'],
  roles: ['embedded-engineer'],
});
