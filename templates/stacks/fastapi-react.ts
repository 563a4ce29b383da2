import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'fastapi-react',
  name: 'FastAPI · React · PostgreSQL',
  technologies: ['python', 'fastapi', 'postgresql', 'typescript', 'react', 'vite', 'docker', 'pytest'],
  roles: ['full-stack-developer', 'software-engineer', 'engineering-manager', 'technical-lead'],
});
