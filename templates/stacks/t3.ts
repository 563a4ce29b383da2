import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 't3',
  name: 'T3 (Next.js · TypeScript · tRPC · Prisma · Tailwind)',
  technologies: ['typescript', 'nextjs', 'react', 'trpc', 'prisma', 'tailwind', 'postgresql', 'vercel'],
  roles: ['full-stack-developer', 'technical-lead'],
});
