import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'kotlin-ktor',
  name: 'Kotlin · Spring Boot / Ktor · PostgreSQL',
  technologies: ['kotlin', 'ktor', 'spring-boot', 'postgresql', 'kafka', 'docker', 'gradle', 'junit'],
  roles: ['backend-developer', 'software-engineer', 'technical-lead'],
});
