import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'mern',
  name: 'MERN (MongoDB · Express · React · Node.js)',
  technologies: ['javascript', 'mongodb', 'express', 'react', 'nodejs', 'redux', 'jest'],
  roles: ['full-stack-developer', 'engineering-manager', 'technical-lead'],
});
