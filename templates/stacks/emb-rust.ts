import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'emb-rust',
  name: 'Embedded: Rust',
  technologies: ['rust', 'c', 'mqtt', 'python', 'github-actions'],
  roles: ['embedded-engineer'],
});
