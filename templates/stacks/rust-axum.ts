import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'rust-axum',
  name: 'Rust · Axum · PostgreSQL',
  technologies: ['rust', 'axum', 'tokio', 'postgresql', 'grpc', 'docker', 'kubernetes'],
  roles: ['backend-developer', 'software-engineer', 'technical-lead'],
});
