import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ml-tensorflow-gcp',
  name: 'ML: TensorFlow · Kubeflow · Google Cloud',
  technologies: ['python', 'tensorflow', 'kubeflow', 'gke', 'gcp', 'bigquery', 'github-actions'],
  roles: ['machine-learning-engineer'],
});
