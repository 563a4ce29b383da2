import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'data-clickhouse',
  name: 'Data: ClickHouse · Kafka',
  technologies: ['clickhouse', 'kafka', 'python', 'dbt', 'grafana', 'docker'],
  roles: ['data-engineer'],
});
