import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'go-react',
  name: 'Go · React · PostgreSQL',
  technologies: ['go', 'postgresql', 'rest', 'typescript', 'react', 'docker', 'github-actions'],
  roles: ['full-stack-developer', 'technical-lead'],
});
