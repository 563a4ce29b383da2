import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'python-fastapi-pg',
  name: 'Python · FastAPI · PostgreSQL',
  technologies: ['python', 'fastapi', 'sqlalchemy', 'postgresql', 'redis', 'docker', 'aws', 'pytest'],
  roles: ['backend-developer', 'software-engineer', 'software-architect', 'technical-lead'],
});
