import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'clojure-kafka',
  name: 'Clojure · Kafka · PostgreSQL',
  technologies: ['clojure', 'kafka', 'postgresql', 'redis', 'docker', 'aws'],
  roles: ['backend-developer', 'software-engineer'],
});
