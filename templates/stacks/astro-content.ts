import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'astro-content',
  name: 'Astro · Tailwind CSS · Cloudflare',
  technologies: ['typescript', 'astro', 'html', 'tailwind', 'cloudflare', 'playwright', 'github-actions'],
  roles: ['web-developer', 'frontend-developer'],
});
