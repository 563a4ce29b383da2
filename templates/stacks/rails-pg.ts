import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'rails-pg',
  name: 'Ruby on Rails · PostgreSQL · Sidekiq',
  technologies: ['ruby', 'rails', 'postgresql', 'redis', 'sidekiq', 'docker', 'rspec'],
  roles: ['backend-developer', 'full-stack-developer', 'web-developer', 'engineering-manager', 'technical-lead'],
});
