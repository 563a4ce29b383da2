import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'data-flink-iceberg',
  name: 'Data: Flink · Kafka · Iceberg',
  technologies: ['java', 'flink', 'kafka', 'iceberg', 's3', 'kubernetes'],
  roles: ['data-engineer'],
});
