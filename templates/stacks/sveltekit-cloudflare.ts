import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sveltekit-cloudflare',
  name: 'SvelteKit · Cloudflare',
  technologies: ['typescript', 'svelte', 'sveltekit', 'css', 'vite', 'playwright', 'cloudflare'],
  roles: ['frontend-developer', 'web-developer'],
});
