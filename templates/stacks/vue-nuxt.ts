import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'vue-nuxt',
  name: 'Vue.js · Nuxt · TypeScript',
  technologies: ['typescript', 'vue', 'nuxt', 'tailwind', 'vite', 'vitest'],
  roles: ['frontend-developer', 'web-developer', 'technical-lead'],
});
