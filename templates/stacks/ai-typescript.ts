import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ai-typescript',
  name: 'AI: TypeScript · Next.js · pgvector',
  technologies: ['typescript', 'nextjs', 'llm', 'rag', 'pgvector', 'vercel'],
  roles: ['ai-engineer', 'full-stack-developer'],
});
