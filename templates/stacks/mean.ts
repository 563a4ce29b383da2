import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'mean',
  name: 'MEAN (MongoDB · Express · Angular · Node.js)',
  technologies: ['typescript', 'mongodb', 'express', 'angular', 'nodejs', 'jest'],
  roles: ['full-stack-developer', 'technical-lead'],
});
