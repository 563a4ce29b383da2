import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ds-sklearn',
  name: 'Data science: scikit-learn · PostgreSQL',
  technologies: ['python', 'pandas', 'scikit-learn', 'sql', 'postgresql', 'jupyter', 'mlflow'],
  roles: ['data-scientist'],
});
