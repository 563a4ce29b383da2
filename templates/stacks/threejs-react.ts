import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'threejs-react',
  name: 'Three.js · React (3D in the browser)',
  technologies: ['typescript', 'threejs', 'react', 'websocket', 'vite', 'vitest'],
  roles: ['frontend-developer'],
});
