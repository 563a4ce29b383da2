import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sveltekit-supabase',
  name: 'SvelteKit · Supabase',
  technologies: ['typescript', 'svelte', 'sveltekit', 'supabase', 'tailwind', 'playwright', 'vercel'],
  roles: ['full-stack-developer', 'frontend-developer'],
});
