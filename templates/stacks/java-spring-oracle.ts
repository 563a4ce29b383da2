import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'java-spring-oracle',
  name: 'Java · Spring Boot · Oracle (enterprise)',
  technologies: ['java', 'spring-boot', 'hibernate', 'oracle-db', 'activemq', 'openshift', 'jenkins', 'maven', 'junit'],
  roles: ['backend-developer', 'software-architect', 'engineering-manager', 'technical-lead'],
});
