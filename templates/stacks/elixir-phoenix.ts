import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'elixir-phoenix',
  name: 'Elixir · Phoenix · PostgreSQL',
  technologies: ['elixir', 'erlang', 'phoenix', 'postgresql', 'docker'],
  roles: ['backend-developer', 'full-stack-developer', 'software-engineer', 'technical-lead'],
});
