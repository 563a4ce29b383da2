import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'cloud-edge',
  name: 'Cloud: DigitalOcean · Cloudflare',
  technologies: ['digitalocean', 'cloudflare', 'docker', 'ansible', 'nginx', 'github-actions'],
  roles: ['cloud-engineer', 'devops-engineer'],
});
