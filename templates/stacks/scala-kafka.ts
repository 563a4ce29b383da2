import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'scala-kafka',
  name: 'Scala · Akka · Kafka',
  technologies: ['scala', 'akka', 'kafka', 'cassandra', 'docker', 'kubernetes'],
  roles: ['backend-developer', 'data-engineer', 'software-engineer', 'software-architect', 'technical-lead'],
});
