import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'data-redshift',
  name: 'Data: Redshift · Spark · AWS',
  technologies: ['python', 'sql', 'redshift', 'spark', 'airflow', 's3', 'aws', 'cloudformation'],
  roles: ['data-engineer', 'data-analyst'],
});
