import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'java-spring-angular',
  name: 'Java · Spring Boot · Angular',
  technologies: ['java', 'spring-boot', 'postgresql', 'typescript', 'angular', 'docker', 'junit', 'gitlab-ci'],
  roles: ['full-stack-developer', 'technical-lead'],
});
