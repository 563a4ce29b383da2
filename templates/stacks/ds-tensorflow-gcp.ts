import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ds-tensorflow-gcp',
  name: 'Data science: TensorFlow · BigQuery',
  technologies: ['python', 'tensorflow', 'bigquery', 'numpy', 'jupyter', 'gcp', 'looker'],
  roles: ['data-scientist'],
});
