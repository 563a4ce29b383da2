import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'java-spring-kafka',
  name: 'Java · Spring Boot · Kafka',
  technologies: ['java', 'spring-boot', 'hibernate', 'kafka', 'postgresql', 'docker', 'kubernetes', 'maven', 'junit'],
  roles: ['backend-developer', 'software-engineer', 'software-architect', 'engineering-manager', 'technical-lead'],
});
