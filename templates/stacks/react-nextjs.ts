import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'react-nextjs',
  name: 'React · Next.js · TypeScript',
  technologies: ['typescript', 'react', 'nextjs', 'tailwind', 'graphql', 'playwright', 'vercel'],
  roles: ['frontend-developer', 'web-developer', 'engineering-manager', 'technical-lead'],
});
